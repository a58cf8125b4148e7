import assert from 'node:assert/strict';
import { pieces, scrollsThrough } from '../endless.mjs';
import { ID, NOW } from '../example.mjs';
import {
    administrator,
    difference,
    loads,
    mentionable,
    messages,
    objected,
    overdue,
    queue,
    review,
    reviewed,
    SECOND,
    waiting,
} from '../review.mjs';

const OTHER = '0190a8c0-7b3c-7d00-8000-000000000009';
const of = (id, path = '') => `/api/requests/${id}${path}`;

/** What the services answer of one request under review. */
const under = (id, request, beside) => ({
    [of(id)]: { ...request, id },
    [of(id, '/messages')]: { items: messages },
    [of(id, '/messages/mentionable')]: mentionable,
    [of(id, '/versions/difference')]: difference,
    [of(id, '/timeline')]: { items: [] },
    [`/api/review/requests/${id}`]: { ...review, id, ...beside },
});

const queueOf = (call) => {
    const kind = new URL(call.url()).searchParams.get('waiting');
    return { json: { items: kind === 'OVERDUE_CONFIRMATION' ? overdue : queue } };
};

export const answers = {
    '/api/review/queue': queueOf,
    '/api/review/asks': {
        items: [
            { department: 'LOG', asks: 12 },
            { department: 'PRD', asks: 9 },
        ],
    },
    '/api/review/departments': { items: loads },
    ...under(SECOND, reviewed, {
        claim: { person: 'chen', since: '2024-05-14T01:50:00Z', until: '2024-05-14T02:20:00Z', note: '先核對附件' },
    }),
    ...under(OTHER, objected, { state: 'OBJECTED' }),
};

export const pages = {
    review: '/review',
    'review-overdue': '/review?waiting=OVERDUE_CONFIRMATION',
    'review-request': `/review/${SECOND}`,
    'review-objected': `/review/${OTHER}?waiting=OBJECTION`,
};

const asAdministrator = { '/api/me': administrator, ...under(ID, reviewed) };
const acting = (changed, run) => ({ changed: { ...asAdministrator, ...changed }, run });

/** Keeps the body of the last call and answers it. */
function taking(answer, status = 200) {
    const taken = { bodies: [], keys: [] };
    taken.answer = (call) => {
        taken.bodies.push(call.postDataJSON());
        taken.keys.push(call.headers()['idempotency-key']);
        return { status, json: answer };
    };
    return taken;
}

const act = { id: ID, number: 'XMBG-202405001', state: 'RETURNED', phase: 'INTAKE', version: 2, revision: 8 };
const returned = taking(act);
const dispatched = taking({ ...act, state: 'DISPATCHED' });
const claimed = taking({ person: 'li', since: '2024-05-14T02:00:00Z', until: '2024-05-14T02:30:00Z' });
const noted = taking(messages[0], 201);
const mentioning = taking(messages[1], 201);
const rejected = taking({ title: '衝突', status: 409, detail: '這項需求已由他人處理。' }, 409);

const many = pieces(5_000, 250, (index) => waiting(1000 + index, `需求 ${index + 1}`));

export const acts = {
    'opens the review centre from the navigation': acting({}, async (page, address) => {
        await page.goto(address);
        await page.getByRole('link', { name: '審核中心' }).click();
        await page.getByRole('list', { name: '待審需求' }).getByRole('link').first().waitFor();
    }),
    'walks the queue with the keys, opens, and comes back to the same row': acting({}, async (page, address) => {
        await page.goto(`${address}/review`);
        const rows = page.getByRole('list', { name: '待審需求' }).getByRole('link');
        await rows.first().waitFor();
        await page.keyboard.press('j');
        await page.keyboard.press('j');
        await page.waitForFunction((title) => document.activeElement?.textContent.includes(title), queue[1].title);
        await page.keyboard.press('Enter');
        await page.getByRole('link', { name: '返回審核中心' }).click();
        await page.waitForFunction((title) => document.activeElement?.textContent.includes(title), queue[1].title);
    }),
    'keeps the kind of waiting in the address': acting({}, async (page, address) => {
        await page.goto(`${address}/review`);
        await page.getByText('逾時未確認').click();
        await page.waitForURL(/waiting=OVERDUE_CONFIRMATION/);
        await page.getByText('已升級 2 次').waitFor();
        await page.getByText('已逾期').waitFor();
    }),
    'reads thousands of rows piece by piece and keeps few of them in the page': acting(
        { '/api/review/queue': many.answer },
        async (page, address) => {
            await page.goto(`${address}/review`);
            await scrollsThrough(page, page.getByRole('list', { name: '待審需求' }), many, '需求 5000');
        },
    ),
    'returns with a reason per field and goes on to the next': acting(
        { [`POST ${of(ID, '/return')}`]: returned.answer },
        async (page, address) => {
            await page.goto(`${address}/review/${ID}`);
            await page.getByRole('button', { name: '註明問題：目標' }).click();
            await page.getByRole('textbox', { name: '退回意見：目標' }).fill('請寫出基準期間');
            await page.getByRole('button', { name: '退回', exact: true }).click();
            const dialog = page.getByRole('dialog', { name: '退回' });
            await dialog.getByText('請寫出基準期間').waitFor();
            await dialog.getByRole('textbox', { name: '理由' }).fill('目標無法衡量');
            await dialog.getByRole('button', { name: '退回' }).click();
            await page.waitForURL(new RegExp(SECOND));
            assert.deepEqual(returned.bodies, [
                { reason: '目標無法衡量', fields: [{ field: 'goal', reason: '請寫出基準期間' }] },
            ]);
            assert.ok(returned.keys[0]);
        },
    ),
    'dispatches to another department with a reason': acting(
        { [`POST ${of(ID, '/dispatch')}`]: dispatched.answer },
        async (page, address) => {
            await page.goto(`${address}/review/${ID}`);
            await page.getByRole('button', { name: '分派' }).click();
            const dialog = page.getByRole('dialog', { name: '分派' });
            await dialog.getByText('3.5 小時').waitFor();
            await dialog.getByRole('radio', { name: /銷售部/ }).check();
            await dialog.getByRole('textbox', { name: '理由' }).fill('活動以銷售為主');
            await dialog.getByRole('button', { name: '分派' }).click();
            await page.waitForURL(new RegExp(SECOND));
            assert.deepEqual(dispatched.bodies, [{ leadDepartment: 'SAL', reason: '活動以銷售為主' }]);
        },
    ),
    'says what the service refused and keeps what was typed': acting(
        { [`POST ${of(ID, '/rejection')}`]: rejected.answer },
        async (page, address) => {
            await page.goto(`${address}/review/${ID}`);
            await page.getByRole('button', { name: '拒絕' }).click();
            const dialog = page.getByRole('dialog', { name: '拒絕' });
            await dialog.getByRole('textbox', { name: '理由' }).fill('與年度計劃不符');
            await dialog.getByRole('button', { name: '拒絕' }).click();
            await dialog.getByText('這項需求已由他人處理。').waitFor();
            assert.equal(await dialog.getByRole('textbox', { name: '理由' }).inputValue(), '與年度計劃不符');
        },
    ),
    'claims, and takes over from another with a note': acting(
        {
            [`POST ${of(ID, '/claim')}`]: claimed.answer,
            [`POST ${of(SECOND, '/claim')}`]: claimed.answer,
        },
        async (page, address) => {
            await page.goto(`${address}/review/${ID}`);
            const answered = page.waitForResponse((response) => response.url().endsWith(of(ID, '/claim')));
            await page.getByRole('button', { name: '我來審核' }).click();
            await answered;
            await page.goto(`${address}/review/${SECOND}`);
            await page.getByRole('button', { name: '接手審核' }).click();
            const dialog = page.getByRole('dialog', { name: '接手審核' });
            await dialog.getByRole('textbox', { name: '接手說明' }).fill('陳總監今日出差');
            await dialog.getByRole('button', { name: '接手審核' }).click();
            await dialog.waitFor({ state: 'hidden' });
            assert.deepEqual(claimed.bodies, [{}, { takeOver: true, note: '陳總監今日出差' }]);
        },
    ),
    'writes a note that administrators alone read': acting(
        { [`POST ${of(ID, '/messages')}`]: noted.answer },
        async (page, address) => {
            await page.goto(`${address}/review/${ID}`);
            await page.getByRole('checkbox', { name: '僅平台管理員可見' }).check();
            await page.getByRole('textbox', { name: '撰寫管理員備註' }).fill('先確認物流人力');
            await page.getByRole('button', { name: '發送' }).click();
            await page.waitForFunction(() => document.querySelector('.composer textarea')?.value === '');
            assert.deepEqual(noted.bodies, [{ text: '先確認物流人力', mentions: [], visibility: 'PRIVATE' }]);
        },
    ),
    'mentions in a message who may read it, and in a note administrators alone': acting(
        { [`POST ${of(ID, '/messages')}`]: mentioning.answer },
        async (page, address, looks) => {
            await page.goto(`${address}/review/${ID}`);
            const talk = page.getByRole('region', { name: '溝通紀錄' });
            await talk.getByText('已提醒：李經理').waitFor();
            const offered = page.locator('.ant-select-dropdown:visible .ant-select-item-option');
            const mention = async (name) => {
                await talk.getByLabel('提醒誰看').click();
                await offered.filter({ hasText: name }).click();
                await page.keyboard.press('Escape');
            };
            await talk.getByRole('textbox', { name: '撰寫訊息' }).fill('請確認庫存以何為準');
            await mention('小王');
            await mention('陳總監');
            for (const width of [1280, 360]) {
                await page.setViewportSize({ width, height: 900 });
                await looks(`review-mentions-${width}`);
            }
            await talk.getByRole('checkbox', { name: '僅平台管理員可見' }).check();
            await talk.getByRole('button', { name: '發送' }).click();
            await page.waitForFunction(() => document.querySelector('.composer textarea')?.value === '');
            await talk.getByRole('textbox', { name: '撰寫訊息' }).fill('請補充');
            await mention('小王');
            await talk.getByRole('button', { name: '發送' }).click();
            await page.waitForFunction(() => document.querySelector('.composer textarea')?.value === '');
            assert.deepEqual(mentioning.bodies, [
                { text: '請確認庫存以何為準', mentions: ['chen'], visibility: 'PRIVATE' },
                { text: '請補充', mentions: ['wang'], visibility: 'SHARED' },
            ]);
        },
    ),
    'shows what the message said before it was edited': acting(
        {
            [of(ID, `/messages/${messages[1].id}/history`)]: () => ({
                json: { items: [{ edition: 0, text: '已補上數量。', replacedAt: '2024-05-14T01:05:00Z' }] },
                headers: { Date: NOW },
            }),
        },
        async (page, address) => {
            await page.goto(`${address}/review/${ID}`);
            await page.getByRole('button', { name: '已編輯（1）' }).click();
            await page.getByText('已補上數量。').waitFor();
        },
    ),
};
