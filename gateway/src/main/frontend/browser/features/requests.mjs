import assert from 'node:assert/strict';
import { pieces, scrollsThrough } from '../endless.mjs';
import { entry, ID, request, requests, summary } from '../example.mjs';
import { difference, messages, objected } from '../review.mjs';

const OBJECTED = '0190a8c0-7b3c-7d00-8000-000000000012';
const many = pieces(10_000, 500, (index) => summary(1000 + index, `需求 ${index + 1}`, 'SUBMITTED', 'INTAKE'));

export const answers = {
    '/api/requests': { items: requests },
    '/api/requests/filters': { items: [] },
    [`/api/requests/${ID}`]: request,
    [`/api/requests/${ID}/messages`]: { items: [] },
    [`/api/requests/${OBJECTED}`]: { ...objected, id: OBJECTED, acts: ['message', 'withdraw'] },
    [`/api/requests/${OBJECTED}/messages`]: { items: messages.slice(1) },
    [`/api/requests/${OBJECTED}/versions/difference`]: difference,
    [`/api/requests/${OBJECTED}/timeline`]: { items: [] },
    [`/api/requests/${ID}/timeline`]: {
        items: [
            entry(
                'liaison.tracking.red-alert-raised.v1',
                '產品部「功能說明」預計晚於計劃，發出紅色預警',
                '2024-05-14T01:10:00Z',
            ),
            entry('liaison.planning.plan-approved.v1', '協調方案第1版獲各部門同意', '2024-05-08T06:00:00Z', 'chen'),
            entry('liaison.request.confirmed.v1', '市場部確認主責', '2024-05-06T05:00:00Z', 'zhang'),
            entry('liaison.request.submitted.v1', '小王提交需求', '2024-05-06T02:00:00Z', 'wang'),
        ],
    },
};

export const pages = {
    requests: '/requests?state=CONFIRMED&sort=CHANGED',
    request: `/requests/${ID}`,
    'request-objected': `/requests/${OBJECTED}`,
};

export const acts = {
    async 'keeps filters in the address'(page, address) {
        await page.goto(`${address}/requests`);
        await page.getByRole('searchbox').fill('618');
        await page.keyboard.press('Enter');
        await page.waitForURL(/text=618/);
    },
    'reads ten thousand rows piece by piece and keeps few of them in the page': {
        changed: { '/api/requests': many.answer },
        async run(page, address) {
            await page.goto(`${address}/requests`);
            await scrollsThrough(page, page.getByRole('list', { name: '需求' }), many, '需求 10000');
        },
    },
    async 'shows what changed, and why a department objected'(page, address) {
        await page.goto(`${address}/requests/${OBJECTED}`);
        await page.getByText(/銷售部只負責培訓/).waitFor();
        await page
            .locator('ins')
            .getByText(/同比增長30%/)
            .waitFor();
    },
    async 'gives the attachments to keep'(page, address) {
        await page.goto(`${address}/requests/${ID}`);
        const file = page.getByRole('link', { name: '618大促活動初步方案.pdf' });
        assert.match(await file.getAttribute('href'), new RegExp(`/requests/${ID}/attachments/a{64}$`));
    },
    'keeps what was typed when the session has ended': {
        changed: {
            [`POST /api/requests/${ID}/withdrawal`]: () => ({ status: 401, json: { title: 'Unauthenticated' } }),
        },
        async run(page, address) {
            await page.goto(`${address}/requests/${ID}`);
            await page.getByRole('button', { name: '撤回' }).click();
            const dialog = page.getByRole('dialog', { name: '撤回' });
            await dialog.getByRole('textbox').fill('活動取消');
            await dialog.getByRole('button', { name: '撤回' }).click();
            await page.getByText('您的登入已逾時').first().waitFor();
            assert.equal(await dialog.getByRole('textbox').inputValue(), '活動取消');
        },
    },
};
