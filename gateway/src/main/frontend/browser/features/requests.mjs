import assert from 'node:assert/strict';
import { pieces, scrollsThrough } from '../endless.mjs';
import { entry, ID, request, requests, summary } from '../example.mjs';
import { difference, mentionable, messages, objected } from '../review.mjs';

const OBJECTED = '0190a8c0-7b3c-7d00-8000-000000000012';
const RESOURCE = '0190a8c0-7b3c-7d00-8000-000000000013';
const ENTRIES = [
    entry(
        'liaison.tracking.red-alert-raised.v1',
        '產品部「功能說明」預計晚於計劃，發出紅色預警',
        '2024-05-14T01:10:00Z',
    ),
    entry('liaison.planning.plan-approved.v1', '協調方案第1版獲各部門同意', '2024-05-08T06:00:00Z', 'chen'),
    entry('liaison.request.confirmed.v1', '市場部確認主責', '2024-05-06T05:00:00Z', 'zhang'),
    entry('liaison.request.submitted.v1', '小王提交需求', '2024-05-06T02:00:00Z', 'wang'),
];

/** The entries that a call asks for, by part of the platform and by person. */
function timeline(call) {
    const { searchParams } = new URL(call.url());
    const kind = searchParams.get('kind');
    const person = searchParams.get('person');
    const items = ENTRIES.filter(
        ({ type, by }) => (!kind || type.startsWith(`liaison.${kind}.`)) && (!person || by?.person === person),
    );
    return { json: { items } };
}

const resource = {
    ...request,
    id: RESOURCE,
    number: 'ZYSQ-202405001',
    acts: [],
    form: {
        ...request.form,
        type: 'RESOURCE',
        otherParties: '外部調研公司',
        resource: {
            kind: 'data',
            quantity: 3,
            unit: '個月',
            from: '2024-05-10',
            until: '2024-06-20',
            purpose: '618大促人群定向',
            confidentiality: '僅限市場部',
        },
    },
};

/** The request before its goal was mended; nothing was there before it was submitted. */
function past(call) {
    const at = new URL(call.url()).searchParams.get('instant');
    if (at < '2024-05-06T02:00:00Z') {
        return { status: 404, json: { type: 'urn:liaison:problem:not-found', title: '找不到', status: 404 } };
    }
    return {
        json: {
            at,
            complete: true,
            state: 'SUBMITTED',
            lastAct: { act: 'submit', person: 'wang', at: '2024-05-06T02:00:00Z' },
            request: {
                ...request,
                signature: undefined,
                state: 'SUBMITTED',
                phase: 'INTAKE',
                acts: [],
                form: { ...request.form, goal: '提升銷售額。' },
            },
        },
    };
}

const many = pieces(10_000, 500, (index) => summary(1000 + index, `需求 ${index + 1}`, 'SUBMITTED', 'INTAKE'));

export const answers = {
    '/api/requests': { items: requests },
    '/api/requests/filters': { items: [] },
    [`/api/requests/${ID}`]: request,
    [`/api/requests/${ID}/messages`]: { items: [] },
    [`/api/requests/${OBJECTED}`]: { ...objected, id: OBJECTED, acts: ['message', 'withdraw'] },
    [`/api/requests/${OBJECTED}/messages`]: { items: messages.slice(1) },
    [`/api/requests/${OBJECTED}/messages/mentionable`]: { shared: mentionable.shared, notes: [] },
    [`/api/requests/${OBJECTED}/versions/difference`]: difference,
    [`/api/requests/${OBJECTED}/timeline`]: { items: [] },
    [`/api/requests/${ID}/timeline`]: timeline,
    [`/api/requests/${ID}/at`]: past,
    [`/api/requests/${RESOURCE}`]: resource,
    [`/api/requests/${RESOURCE}/messages`]: { items: [] },
    [`/api/requests/${RESOURCE}/timeline`]: { items: [] },
};

export const pages = {
    requests: '/requests?state=CONFIRMED&sort=CHANGED',
    request: `/requests/${ID}`,
    'request-resource': `/requests/${RESOURCE}`,
    'request-past': `/requests/${ID}?at=2024-05-06T02:00:00Z`,
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
        await page.locator('ins', { hasText: '市場部、產品部、銷售部' }).waitFor();
        await page.locator('del', { hasText: '2024年5月9日週四' }).waitFor();
    },
    async 'says all that the form of its type says'(page, address) {
        await page.goto(`${address}/requests/${RESOURCE}`);
        for (const said of ['3 個月', '618大促人群定向', '僅限市場部', '外部調研公司', '內部號 8888', /活動結束/]) {
            await page
                .getByRole('definition')
                .getByText(said)
                .or(page.locator('dd', { hasText: said }))
                .first()
                .waitFor();
        }
    },
    async 'narrows the timeline by what the address says'(page, address) {
        await page.goto(`${address}/requests/${ID}?kind=planning`);
        await page.getByText('協調方案第1版獲各部門同意').waitFor();
        assert.equal(await page.locator('.timeline > li').count(), 1);
        await page.getByRole('combobox', { name: '人員' }).click();
        await page.locator('.ant-select-item-option', { hasText: '張總監' }).click();
        await page.waitForURL(/by=zhang/);
        await page.getByText('沒有符合的紀錄').waitFor();
    },
    async 'shows the request as it was, and leads back to now'(page, address) {
        await page.goto(`${address}/requests/${ID}`);
        await page.getByRole('link', { name: /小王提交需求/ }).click();
        await page.getByText('提升銷售額。').waitFor();
        assert.equal(await page.getByRole('button', { name: '確認接收' }).count(), 0);
        await page.getByRole('button', { name: '回到現在' }).click();
        await page.getByText('銷售額同比增長30%').waitFor();
        await page.getByRole('button', { name: '確認接收' }).waitFor();
        assert.doesNotMatch(page.url(), /at=/);
    },
    async 'says when there was nothing yet at the instant chosen'(page, address) {
        await page.goto(`${address}/requests/${ID}?at=2024-05-06T02:00:00Z`);
        await page.getByLabel(/查看時間/).fill('2024-05-01T09:00');
        await page.getByRole('button', { name: '查看', exact: true }).click();
        await page.getByText('這個時間沒有可顯示的內容').waitFor();
    },
    'leads the administrator to the review centre': {
        changed: {
            [`/api/requests/${ID}`]: { ...request, state: 'SUBMITTED', phase: 'INTAKE', acts: ['dispatch', 'return'] },
        },
        async run(page, address) {
            await page.goto(`${address}/requests/${ID}`);
            await page.getByRole('link', { name: '審核需求' }).click();
            await page.waitForURL(new RegExp(`/review/${ID}`));
        },
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
