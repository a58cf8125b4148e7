import assert from 'node:assert/strict';
import { entry, ID, request, requests } from '../example.mjs';

export const answers = {
    '/api/requests': { items: requests },
    '/api/requests/filters': { items: [] },
    [`/api/requests/${ID}`]: request,
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

export const pages = { requests: '/requests?state=CONFIRMED&sort=CHANGED', request: `/requests/${ID}` };

export const acts = {
    async 'keeps filters in the address'(page, address) {
        await page.goto(`${address}/requests`);
        await page.getByRole('searchbox').fill('618');
        await page.keyboard.press('Enter');
        await page.waitForURL(/text=618/);
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
