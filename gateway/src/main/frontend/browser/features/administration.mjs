import assert from 'node:assert/strict';
import {
    calendar,
    calendarReport,
    counted,
    days,
    heldDuties,
    importReport,
    marketing,
    numbering,
    tagged,
    term,
    terms,
    trail,
    trial,
    wang,
} from '../administration.mjs';
import { ID, NOW } from '../example.mjs';

const DIRECTORY = '/administration/directory';

/** Answers an import whose content is announced as the service takes it. */
const importing = (report, type) => (call) => {
    if (!type.test(call.headers()['content-type'])) return { status: 415, json: {} };
    return { json: report(new URL(call.url()).searchParams.get('dryRun') === 'false'), headers: { Date: NOW } };
};

const LETTER = '0190a8c0-7b3c-7d00-8000-0000000000d1';
const letter = {
    id: LETTER,
    topic: 'liaison.planning',
    partition: 2,
    offset: 41,
    key: ID,
    type: 'liaison.planning.plan-approved.v1',
    cause: '方案沒有任務',
    failedAt: '2024-05-14T01:20:00Z',
    tries: 3,
    state: 'WAITING',
    requestId: ID,
    number: 'XMBG-202405001',
};
const LETTERS = '/api/dead-letters/tracking';
const none = { items: [] };
const away = () => ({
    status: 503,
    json: { title: '無法使用', status: 503, detail: '檔案服務暫時無法使用。' },
});
const noneCounted = { waiting: 0, replayed: 0, topics: [] };

export const answers = {
    [LETTERS]: { items: [letter] },
    [`${LETTERS}/counts`]: {
        waiting: 1,
        replayed: 0,
        topics: [{ topic: letter.topic, waiting: 1, replayed: 0 }],
    },
    [`${LETTERS}/${LETTER}`]: { letter, payload: '{"plan":{"tasks":[]}}', payloadCut: false, payloadSize: 21 },
    ...Object.fromEntries(
        ['request', 'planning', 'notification', 'archive'].flatMap((part) => [
            [`/api/dead-letters/${part}`, none],
            [`/api/dead-letters/${part}/counts`, noneCounted],
        ]),
    ),
    '/api/directory/departments/MKT': tagged(marketing),
    '/api/directory/people/wang': tagged(wang),
    'POST /api/directory/import': importing(importReport, /^multipart\/form-data; boundary=/),
    '/api/directory/calendar': tagged(calendar),
    '/api/directory/calendar/days': days,
    '/api/directory/calendar/after': counted,
    'POST /api/directory/calendar/import': importing(calendarReport, /^text\/csv$/),
    '/api/wording/terms': { items: terms },
    'POST /api/wording/trial': () => ({ json: trial }),
    '/api/numbering': tagged(numbering),
    '/api/audit': trail,
};

export const pages = {
    'administration-directory': `${DIRECTORY}?department=MKT`,
    'administration-person': `${DIRECTORY}/people/wang`,
    'administration-import': `${DIRECTORY}/import`,
    'administration-calendar': '/administration/calendar?year=2024',
    'administration-wording': '/administration/wording',
    'administration-numbering': '/administration/numbering',
    'administration-audit': '/administration/audit',
    'administration-dead-letters': '/administration/dead-letters',
};

const asAdministrator = {
    id: 'li',
    name: '李經理',
    department: 'PMO',
    roles: ['administrator'],
    locale: 'zh-Hant',
    zone: 'Asia/Taipei',
    substitutions: [],
    standsFor: [],
};

/** Keeps what a call sent. */
function kept(answer) {
    const calls = [];
    const keep = (call) => {
        calls.push(call);
        return answer;
    };
    return { calls, keep };
}

const choose = async (page, scope, label, option) => {
    await scope.getByLabel(label, { exact: true }).click();
    await page.getByTitle(option).last().click();
};

const liaison = kept({ json: { ...marketing, liaison: 'zhang' } });
const saved = kept({ json: marketing });
const stale = kept({ status: 412, json: { title: '版本不符', detail: '已被他人變更。', status: 412 } });
let version = 0;
const newer = () => ({ json: marketing, headers: { Date: NOW, ETag: `"${++version}"` } });
const changedCalendar = kept({ json: calendar });
const added = kept({ status: 201, json: term('own-3', '差不多', { origin: 'OWN' }) });
const renumbered = kept({ json: numbering });

const replayed = kept({ json: { outcome: 'REPLAYED', letter: { ...letter, state: 'REPLAYED' } } });
const failedAgain = kept({
    status: 409,
    json: {
        type: 'urn:liaison:problem:dead-letter-failed-again',
        title: '仍然失敗',
        status: 409,
        detail: '仍然失敗。',
    },
});

export const acts = {
    'shows what an event held and has it handled again': {
        changed: { [`POST ${LETTERS}/${LETTER}/replay`]: replayed.keep },
        async run(page, address) {
            await page.goto(`${address}/administration/dead-letters`);
            await page.getByRole('button', { name: '查看內容' }).click();
            await page.getByText('{"plan":{"tasks":[]}}').waitFor();
            await page.getByRole('button', { name: '重新處理' }).click();
            const dialog = page.getByRole('dialog');
            await dialog.getByText('任務服務會再處理這個事件一次').waitFor();
            await dialog.getByRole('button', { name: '重新處理' }).click();
            await page.getByText('事件已處理').waitFor();
            assert.equal(replayed.calls.length, 1);
        },
    },
    async 'has one line for all parts with no dead letter'(page, address, looks) {
        await page.goto(`${address}/administration/dead-letters`);
        await page.getByText(/^沒有待處理的事件：需求服務、.*檔案服務。$/).waitFor();
        assert.equal(
            await page
                .getByRole('region')
                .filter({ has: page.getByRole('heading', { level: 2 }) })
                .count(),
            1,
        );
        await page.getByText('已重新處理', { exact: true }).click();
        await page.getByText('沒有重新處理過的事件', { exact: true }).waitFor();
        await looks('dead-letters-none');
    },
    'says why an event failed again, and lists what the other parts have while one is away': {
        changed: {
            [`POST ${LETTERS}/${LETTER}/replay`]: failedAgain.keep,
            '/api/dead-letters/archive': away,
            '/api/dead-letters/archive/counts': away,
        },
        async run(page, address) {
            await page.goto(`${address}/administration/dead-letters`);
            await page.getByRole('region', { name: '檔案服務' }).getByText('檔案服務暫時無法使用。').waitFor();
            await page.getByRole('button', { name: '重新處理' }).click();
            const dialog = page.getByRole('dialog');
            await dialog.getByRole('button', { name: '重新處理' }).click();
            await dialog.getByText('仍然失敗。').waitFor();
        },
    },
    'leads administrators to the administration': {
        changed: { '/api/me': asAdministrator },
        async run(page, address) {
            await page.goto(address);
            await page.getByRole('link', { name: '平台管理' }).click();
            await page.waitForURL(/administration\/directory/);
        },
    },
    'changes the liaison, saying what that hands over': {
        changed: { 'PUT /api/directory/departments/MKT/liaison': liaison.keep },
        async run(page, address) {
            await page.goto(`${address}${DIRECTORY}?department=MKT`);
            await page.getByRole('button', { name: '更換對接人' }).click();
            const dialog = page.getByRole('dialog');
            await dialog.getByText('小王尚未完成的對接職責會移交給新對接人').waitFor();
            await choose(page, dialog, '新對接人', '張總監');
            await dialog.getByRole('button', { name: '更換對接人' }).click();
            await dialog.waitFor({ state: 'detached' });
            assert.deepEqual(liaison.calls[0].postDataJSON(), { person: 'zhang' });
        },
    },
    'sends the version that a department was read in': {
        changed: { 'PUT /api/directory/departments/MKT': saved.keep },
        async run(page, address) {
            await page.goto(`${address}${DIRECTORY}?department=MKT`);
            await page.getByRole('button', { name: '編輯' }).click();
            const dialog = page.getByRole('dialog');
            await dialog.getByLabel('名稱（英文）').fill('Marketing and Brand');
            await dialog.getByRole('button', { name: '儲存部門' }).click();
            await dialog.waitFor({ state: 'detached' });
            assert.equal(saved.calls[0].headers()['if-match'], '"7"');
            assert.equal(saved.calls[0].postDataJSON().name.en, 'Marketing and Brand');
        },
    },
    'keeps what was typed, and the version it was meant for, when somebody was faster': {
        changed: {
            'PUT /api/directory/departments/MKT': stale.keep,
            '/api/directory/departments/MKT': newer,
        },
        async run(page, address) {
            await page.goto(`${address}${DIRECTORY}?department=MKT`);
            await page.getByRole('button', { name: '編輯' }).click();
            const dialog = page.getByRole('dialog');
            await dialog.getByLabel('名稱（英文）').fill('Marketing and Brand');
            for (const tries of [1, 2]) {
                await dialog.getByRole('button', { name: '儲存部門' }).click();
                await dialog.getByText('已被他人變更').waitFor();
                await page.waitForFunction(() => !document.querySelector('.ant-btn-loading'));
                assert.equal(stale.calls.length, tries);
                assert.equal(stale.calls.at(-1).headers()['if-match'], '"1"');
            }
            assert.equal(await dialog.getByLabel('名稱（英文）').inputValue(), 'Marketing and Brand');
        },
    },
    'goes back to the directory once somebody is removed': {
        changed: { 'DELETE /api/directory/people/wang': () => ({ status: 204 }) },
        async run(page, address) {
            await page.goto(`${address}${DIRECTORY}/people/wang`);
            await page.getByRole('button', { name: '刪除' }).click();
            await page.getByRole('dialog').getByRole('button', { name: '刪除人員' }).click();
            await page.waitForURL(/administration\/directory$/);
        },
    },
    'shows the duties that stand against a removal, with links': {
        changed: { 'DELETE /api/directory/people/wang': () => ({ status: 409, json: heldDuties }) },
        async run(page, address) {
            await page.goto(`${address}${DIRECTORY}/people/wang`);
            await page.getByRole('button', { name: '刪除' }).click();
            const dialog = page.getByRole('dialog');
            await dialog.getByRole('button', { name: '刪除人員' }).click();
            await dialog.getByRole('link', { name: /擔任對接人/ }).waitFor();
            await dialog.getByRole('link', { name: /補充後重新提交/ }).click();
            await page.waitForURL(/requests\//);
        },
    },
    async 'imports only after a dry run'(page, address) {
        await page.goto(`${address}${DIRECTORY}/import`);
        const run = page.getByRole('button', { name: '正式匯入' });
        const content = Buffer.from('id,name,department\nwang,小王,MKT\n');
        await page.getByLabel('人員檔案').setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: content });
        assert.equal(await run.count(), 0);
        await page.getByRole('button', { name: '預演' }).click();
        await page.getByText('沒有部門 FIN。').waitFor();
        await run.click();
        await page.getByRole('heading', { name: '已匯入' }).waitFor();
    },
    'makes a day a holiday and says that deadlines move': {
        changed: { 'PUT /api/directory/calendar': changedCalendar.keep },
        async run(page, address) {
            await page.goto(`${address}/administration/calendar?year=2024`);
            await page.getByRole('button', { name: /10月10日/ }).click();
            const dialog = page.getByRole('dialog');
            await dialog.getByText('變更行事曆會重新計算').waitFor();
            await dialog.getByText('假日', { exact: true }).click();
            await dialog.getByLabel('名稱').fill('國慶日');
            await dialog.getByRole('button', { name: '儲存行事曆' }).click();
            await dialog.waitFor({ state: 'detached' });
            const sent = changedCalendar.calls[0].postDataJSON();
            assert.equal(changedCalendar.calls[0].headers()['if-match'], '"7"');
            assert.ok(sent.holidays.includes('2024-10-10') && sent.holidays.includes('2024-06-10'));
            assert.equal(sent.names['2024-10-10'], '國慶日');
        },
    },
    async 'imports holidays only after a dry run'(page, address) {
        await page.goto(`${address}/administration/calendar?year=2024`);
        const content = Buffer.from('kind,value,name\nholiday,2024-10-10,國慶日\n');
        await page
            .getByLabel('CSV 或 iCalendar 檔案')
            .setInputFiles({ name: 'holidays.csv', mimeType: 'text/csv', buffer: content });
        await page.getByRole('button', { name: '預演' }).click();
        await page.getByText('須為日期').waitFor();
        await page.getByRole('button', { name: '正式匯入' }).click();
        await page.getByText('已匯入').waitFor();
    },
    'adds words and tries them': {
        changed: { 'POST /api/wording/terms': added.keep },
        async run(page, address) {
            await page.goto(`${address}/administration/wording`);
            await page.getByRole('button', { name: '新增用詞' }).click();
            const dialog = page.getByRole('dialog');
            await dialog.getByLabel('用詞', { exact: true }).fill('差不多');
            await dialog.getByRole('button', { name: '新增用詞' }).click();
            await dialog.waitFor({ state: 'detached' });
            assert.equal(added.calls[0].postDataJSON().text, '差不多');
            assert.ok(added.calls[0].headers()['idempotency-key']);
            await page.getByLabel('句子').fill('請盡快支持一下');
            await page.getByRole('button', { name: '檢查', exact: true }).click();
            await page.locator('mark', { hasText: '盡快' }).waitFor();
        },
    },
    'shows the number that comes next, and promises none for a prefix that is not stored': {
        changed: { 'PUT /api/numbering': renumbered.keep },
        async run(page, address) {
            await page.goto(`${address}/administration/numbering`);
            await page.getByText('下一個編號：XMBG-202405007。').waitFor();
            await page.getByLabel('項目協作').fill('xmxz');
            await page.getByText('儲存後，新編號以 XMXZ 開頭。').waitFor();
            await page.getByRole('button', { name: '儲存' }).click();
            await page.getByText('已儲存。').waitFor();
            assert.equal(renumbered.calls[0].postDataJSON().prefixes.PROJECT, 'XMXZ');
        },
    },
    async 'looks for who changed what in the audit trail'(page, address) {
        await page.goto(`${address}/administration/audit`);
        await page.getByText('李經理（代張總監）').waitFor();
        await page.getByText('對接人: 張總監 → 小王').waitFor();
        await page.getByText('中立部門: 否 → 是').waitFor();
        await page.getByText('部門 市場部').waitFor();
        const call = page.waitForRequest(/api\/audit\?.*subject=department/);
        await page.getByRole('searchbox', { name: '對象' }).fill('department:MKT');
        await page.keyboard.press('Enter');
        await call;
    },
};
