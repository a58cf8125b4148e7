import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { ID } from '../example.mjs';
import { uploading } from '../uploads.mjs';
import { answers as shell } from './shell.mjs';

const idOf = (index) => `0190a8c0-7b3c-7d00-a000-00000000000${index}`;
const SHEETS = idOf(1);
const POSTERS = idOf(2);
const TRAINING = idOf(3);
const STOCK = idOf(4);
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true };

const alert = (taskId, reason, plannedFinish, expectedFinish, extra = {}) => ({
    taskId,
    reason,
    plannedFinish,
    expectedFinish,
    raisedAt: '2024-05-14T01:10:00Z',
    ...extra,
});
const task = (id, taskKey, title, department, owner, plannedStart, plannedFinish, extra = {}) => ({
    id,
    requestId: ID,
    number: 'XMBG-202405001',
    requestTitle: '618大促活動跨部門協作需求',
    leadDepartment: 'MKT',
    taskKey,
    title,
    department,
    owner,
    plannedStart,
    plannedFinish,
    forecastFinish: plannedFinish,
    state: 'IN_PROGRESS',
    percent: 0,
    round: 0,
    deliveryStandard: [],
    dependsOn: [],
    lagging: false,
    ...extra,
});

const sheetsAlert = alert(SHEETS, 'OVERDUE', '2024-05-10', '2024-05-15');
const postersAlert = alert(POSTERS, 'UPSTREAM', '2024-05-15', '2024-05-16', { upstreamTaskId: SHEETS });
const sheets = task(SHEETS, 'sheets', '促銷產品功能說明', 'PRD', 'zhao', '2024-05-08', '2024-05-10', {
    forecastFinish: '2024-05-15',
    percent: 80,
    lagging: true,
    redAlert: sheetsAlert,
});
const posters = task(POSTERS, 'posters', '618活動物料設計', 'MKT', 'wang', '2024-05-08', '2024-05-15', {
    forecastFinish: '2024-05-16',
    percent: 60,
    deliveryStandard: ['符合品牌VI規範', '經市場部張總監確認', '包含活動二維碼'],
    dependsOn: ['sheets'],
    lastUpdateAt: '2024-05-13T08:40:00Z',
    lagging: true,
    redAlert: postersAlert,
});
const training = task(TRAINING, 'training', '一線銷售人員活動培訓', 'SAL', 'xiaoli', '2024-05-13', '2024-05-20', {
    state: 'NOT_STARTED',
    dependsOn: ['posters'],
});
const stock = task(STOCK, 'stock', '庫存容量與配送時效', 'LOG', 'zhou', '2024-05-09', '2024-05-25', { percent: 35 });
const tasks = [sheets, posters, training, stock];

const signature = (person, at) => ({ person, at });
const update = {
    sequence: 1,
    state: 'IN_PROGRESS',
    percent: 60,
    workDone: '完成主推海報3張、詳情頁文案5版，經張總監審核通過1版海報、3版文案。',
    openProblems: '詳情頁剩餘2版文案需根據產品部反饋的功能說明調整。',
    waitingOn: 'PRD',
    risk: { reason: '若產品部功能說明延遲，文案調整可能順延。', expectedFinish: '2024-05-16' },
    plannedStart: '2024-05-08',
    plannedFinish: '2024-05-15',
    reportedAt: '2024-05-13T08:40:00Z',
    signature: signature('wang', '2024-05-13T08:40:00Z'),
};
const detail = (of, extra = {}) => ({
    ...of,
    updates: [],
    deliverables: [],
    acceptanceRounds: [],
    alerts: of.redAlert ? [of.redAlert] : [],
    acts: [],
    ...extra,
});
const handedIn = (round, text, at) => ({
    round,
    text,
    files: [
        {
            id: '0190a8c0-7b3c-7d00-8000-0000000000e1',
            name: '618海報終稿.zip',
            size: 48_200_000,
            sha256: 'b'.repeat(64),
            mediaType: 'application/zip',
        },
    ],
    signature: signature('wang', at),
});
const returned = {
    round: 1,
    accepted: false,
    points: [
        { criterion: '符合品牌VI規範', met: true },
        { criterion: '經市場部張總監確認', met: true },
        { criterion: '包含活動二維碼', met: false, fault: '物料設計未包含活動二維碼，需補充' },
    ],
    signature: signature('zhang', '2024-05-14T01:30:00Z'),
};
const own = detail(posters, {
    risk: update.risk,
    updates: [update],
    acts: ['report-progress', 'submit-deliverable', 'review-progress', 'urge'],
});
const delivered = detail(
    { ...posters, id: STOCK, state: 'DELIVERED', percent: 100, round: 2, redAlert: undefined },
    {
        updates: [{ ...update, review: signature('zhang', '2024-05-13T09:30:00Z') }],
        deliverables: [
            handedIn(1, '海報3張與詳情頁文案5版：https://files.example/618/v1', '2024-05-14T01:00:00Z'),
            handedIn(2, '已補上活動二維碼：https://files.example/618/v2', '2024-05-14T01:50:00Z'),
        ],
        acceptanceRounds: [returned],
        acts: ['judge-deliverable'],
    },
);

export const answers = {
    '/api/tracking/tasks': { items: tasks },
    [`/api/tracking/tasks/${POSTERS}`]: own,
    [`/api/tracking/tasks/${STOCK}`]: delivered,
    [`/api/tracking/requests/${ID}`]: {
        requestId: ID,
        state: 'EXECUTING',
        number: 'XMBG-202405001',
        title: '618大促活動跨部門協作需求',
        planVersion: 1,
        leadDepartment: 'MKT',
        raisingDepartment: 'MKT',
        tasks,
        alerts: [sheetsAlert, postersAlert],
    },
};

export const pages = {
    tasks: '/tasks?scope=department',
    task: `/tasks/${POSTERS}`,
    'task-delivered': `/tasks/${STOCK}`,
    'request-tasks': `/requests/${ID}/tasks`,
};

/** Keeps what was sent to `path`, and answers it. */
function taking(path, answer, ...refusals) {
    const sent = [];
    const changed = {
        [`POST ${path}`]: (call) => {
            sent.push({ body: call.postDataJSON(), key: call.headers()['idempotency-key'] });
            return refusals[sent.length - 1] ?? { status: 201, json: answer };
        },
    };
    return { sent, changed };
}

const reporting = taking(
    `/api/tracking/tasks/${POSTERS}/updates`,
    { taskId: POSTERS, sequence: 2, state: 'IN_PROGRESS', percent: 75, reviewed: false, reportedAt: update.reportedAt },
    {
        status: 422,
        json: {
            type: 'urn:liaison:problem:validation',
            title: '內容有誤',
            status: 422,
            detail: '請修正下列欄位。',
            errors: [{ field: 'risk.expectedFinish', code: 'update.risk.past', message: '預計完成日期不可早於今天。' }],
        },
    },
);
const reviewing = taking(`/api/tracking/tasks/${POSTERS}/updates/1/review`, {});
const urging = taking(`/api/tracking/tasks/${POSTERS}/urges`, {});
const notThere = {
    status: 409,
    json: {
        type: 'urn:liaison:problem:conflict',
        title: '衝突',
        status: 409,
        code: 'file-not-there',
        detail: '檔案目前無法附上。',
    },
};
const delivering = taking(`/api/tracking/tasks/${POSTERS}/deliverables`, {}, notThere);
const posters618 = uploading(ID);
const together = uploading(ID);
const second = '0190a8c0-7b3c-7d00-8000-0000000000f2';
const returning = taking(`/api/tracking/tasks/${STOCK}/acceptance`, {});
const unmeasured = taking(`/api/tracking/tasks/${STOCK}/acceptance`, {});
const accepting = taking(`/api/tracking/tasks/${STOCK}/acceptance`, {});

const twice = taking(
    `/api/tracking/tasks/${POSTERS}/updates`,
    { taskId: POSTERS, sequence: 2, state: 'IN_PROGRESS', percent: 60, reviewed: false, reportedAt: update.reportedAt },
    undefined,
    {
        status: 409,
        json: {
            type: 'urn:liaison:problem:conflict',
            title: '衝突',
            status: 409,
            detail: '此期間已有其他變更，請重新載入後再試。',
        },
    },
);
twice.changed[`/api/tracking/tasks/${POSTERS}`] = () => ({
    json:
        twice.sent.length === 0
            ? own
            : { ...own, updates: [{ ...update, sequence: 2, workDone: twice.sent[0].body.workDone }, update] },
});
let reader = shell['/api/me'];

export const acts = {
    async 'keeps what narrows the tasks in the address'(page, address) {
        await page.goto(`${address}/tasks`);
        await page.getByText('只看紅色預警').click();
        await page.waitForURL(/red=true/);
        await page.getByText('我部門的').click();
        await page.waitForURL(/scope=department/);
    },
    'reports progress on a phone, refused once': {
        changed: reporting.changed,
        settings: PHONE,
        async run(page, address, looks) {
            await page.goto(`${address}/tasks/${POSTERS}`);
            await page.getByRole('button', { name: '更新進度' }).tap();
            await looks('task-report-360');
            const slider = page.getByRole('slider', { name: '完成百分比' });
            await slider.fill('75');
            await page.getByLabel('已完成工作').fill('詳情頁文案完成4版。');
            await page.getByLabel('預計完成日期').fill('2024-05-13');
            const small = await page.evaluate(() =>
                [
                    ...document.querySelectorAll(
                        '.form-end button, .form-panel :is([type=range], .ant-picker, .ant-select)',
                    ),
                ]
                    .filter((each) => each.getBoundingClientRect().height < 40)
                    .map((each) => each.outerHTML),
            );
            assert.deepEqual(small, []);
            await page.getByRole('button', { name: '簽字並提交' }).tap();
            await page.getByText('預計完成日期不可早於今天。').first().waitFor();
            await looks('task-report-refused-360');
            await page.getByLabel('預計完成日期').fill('2024-05-16');
            await page.getByRole('button', { name: '簽字並提交' }).tap();
            await page.getByText('進度已更新').waitFor();
            const [first, second] = reporting.sent;
            assert.equal(first.key, second.key);
            assert.deepEqual(second.body, {
                percent: 75,
                workDone: '詳情頁文案完成4版。',
                openProblems: update.openProblems,
                waitingOn: 'PRD',
                risk: { reason: update.risk.reason, expectedFinish: '2024-05-16' },
            });
        },
    },
    'says on whom a problem waits: who is looked for, or words of one’s own': {
        settings: PHONE,
        async run(page, address) {
            await page.goto(`${address}/tasks/${POSTERS}`);
            await page.getByRole('button', { name: '更新進度' }).tap();
            const waitingOn = page.getByLabel('等待對象');
            for (const [typed, shown] of [
                ['xiaoli', '小李'],
                ['印刷廠', '印刷廠'],
            ]) {
                await waitingOn.tap();
                await page.keyboard.type(typed);
                await page
                    .locator('.ant-select-dropdown:visible .ant-select-item-option', { hasText: shown })
                    .first()
                    .tap();
                await page.locator('.ant-select').getByText(shown, { exact: true }).first().waitFor();
            }
        },
    },
    'keeps an update that was not sent': {
        settings: PHONE,
        async run(page, address) {
            await page.goto(`${address}/tasks/${POSTERS}`);
            await page.getByRole('button', { name: '更新進度' }).tap();
            await page.getByLabel('已完成工作').fill('寫到一半');
            await page.reload();
            await page.getByRole('button', { name: '更新進度' }).tap();
            await page.getByText('已還原您上次未送出的內容。').waitFor();
            assert.equal(await page.getByLabel('已完成工作').inputValue(), '寫到一半');
        },
    },
    'keeps what two tabs write apart, and says when one was too late': {
        changed: twice.changed,
        async run(page, address, looks) {
            const other = await page.context().newPage();
            const form = async (tab, text) => {
                await tab.goto(`${address}/tasks/${POSTERS}`);
                await tab.getByRole('button', { name: '更新進度' }).click();
                await tab.getByLabel('已完成工作').fill(text);
            };
            await form(page, '第一個分頁');
            await form(other, '第二個分頁');
            assert.equal(await page.getByLabel('已完成工作').inputValue(), '第一個分頁');
            await page.reload();
            await page.getByRole('button', { name: '更新進度' }).click();
            await page.getByText('已還原您上次未送出的內容。').waitFor();
            assert.equal(await page.getByLabel('已完成工作').inputValue(), '第一個分頁');
            await other.getByRole('button', { name: '簽字並提交' }).click();
            await other.getByText('進度已更新').waitFor();
            await page.getByRole('button', { name: '簽字並提交' }).click();
            await page.getByText('此期間已有其他變更').waitFor();
            assert.equal(await page.getByLabel('已完成工作').inputValue(), '第一個分頁');
            await looks('task-report-too-late');
            await page.reload();
            await page.getByText('第二個分頁').waitFor();
            await page.getByRole('button', { name: '更新進度' }).click();
            await page.getByText('已還原您上次未送出的內容。').waitFor();
            assert.equal(await page.getByLabel('已完成工作').inputValue(), '第一個分頁');
        },
    },
    'leaves nothing of a person who signs out on a shared computer': {
        changed: { '/api/me': () => ({ json: reader }) },
        async run(page, address, looks) {
            // Longer than what is taken over from the update before: by its longest text a draft is known again.
            const typed = '只給自己看的進度：海報第二版已送印刷廠打樣，色差待本週五與廠商再確認一次。';
            const other = await page.context().newPage();
            await other.goto(address);
            await page.goto(`${address}/tasks/${POSTERS}`);
            await page.getByRole('button', { name: '更新進度' }).click();
            await page.getByLabel('已完成工作').fill(typed);
            const signOut = async () => {
                await page.getByRole('button', { name: '張總監的帳戶' }).click();
                await page.getByRole('menuitem', { name: '登出' }).click();
            };
            await signOut();
            const dialog = page.getByRole('dialog', { name: '還有 1 份未送出的內容' });
            await dialog.getByText(typed).waitFor();
            await looks('sign-out-unsent');
            await dialog.getByRole('button', { name: '先不登出' }).click();
            await dialog.waitFor({ state: 'hidden' });
            assert.equal(await page.getByLabel('已完成工作').inputValue(), typed);
            await signOut();
            const left = page.waitForRequest((call) => call.method() === 'POST' && call.url().endsWith('/logout'));
            await dialog.getByRole('button', { name: '捨棄並登出' }).click();
            await left;
            await other.waitForURL(/signed-out/);
            const kept = await other.evaluate('Object.values(localStorage).join()');
            assert.equal(kept.includes('自己'), false);
        },
    },
    'shows a draft to nobody but who typed it, when the session ends and another signs in': {
        changed: { '/api/me': () => ({ json: reader }) },
        async run(page, address) {
            const typed = page.getByLabel('已完成工作');
            const open = async () => {
                await page.goto(`${address}/tasks/${POSTERS}`);
                await page.getByRole('button', { name: '更新進度' }).click();
            };
            await open();
            await typed.fill('只給自己看');
            const own = reader;
            try {
                reader = { ...own, id: 'wang', name: '小王' };
                await open();
                assert.equal(await typed.inputValue(), '');
            } finally {
                reader = own;
            }
            await open();
            await page.getByText('已還原您上次未送出的內容。').waitFor();
            assert.equal(await typed.inputValue(), '只給自己看');
        },
    },
    'reviews an update': {
        changed: reviewing.changed,
        async run(page, address) {
            await page.goto(`${address}/tasks/${POSTERS}`);
            await page.getByRole('button', { name: '審核並簽字' }).click();
            await page.getByRole('dialog').getByRole('button', { name: '審核並簽字' }).click();
            await page.getByRole('dialog').waitFor({ state: 'hidden' });
            assert.equal(reviewing.sent.length, 1);
        },
    },
    'urges the owner, and offers no second urge on the same day': {
        changed: {
            ...urging.changed,
            [`/api/tracking/tasks/${POSTERS}`]: () => ({
                json: urging.sent.length === 0 ? own : { ...own, acts: [], urgeAgainAt: '2024-05-14T16:00:00Z' },
            }),
        },
        async run(page, address, looks) {
            await page.goto(`${address}/tasks/${POSTERS}`);
            await page.getByRole('button', { name: '催辦' }).click();
            await page.getByRole('dialog').getByRole('button', { name: '催辦' }).click();
            await page.getByRole('dialog').waitFor({ state: 'hidden' });
            assert.ok(urging.sent[0].key);
            await page.getByText('今天已催辦，2024年5月15日週三 00:00起可再次催辦').waitFor();
            assert.equal(await page.getByRole('button', { name: '催辦' }).count(), 0);
            await looks('task-urged');
        },
    },
    'hands in a result with a file': {
        changed: { ...posters618.answers, ...delivering.changed },
        settings: PHONE,
        async run(page, address) {
            await page.goto(`${address}/tasks/${POSTERS}`);
            await page.getByRole('button', { name: '提交交付成果' }).tap();
            await page.getByLabel('成果說明').fill('終稿：https://files.example/618');
            const files = page.getByRole('region', { name: '成果檔案' });
            const chosen = { name: '海報.txt', mimeType: 'text/plain', buffer: Buffer.from('618') };
            let goOn = () => {};
            posters618.hold = new Promise((resolve) => (goOn = resolve));
            await files.locator('input[type=file]').setInputFiles(chosen);
            await files.getByRole('button', { name: '暫停上傳「海報.txt」' }).tap();
            assert.equal(await page.getByRole('button', { name: '提交驗收' }).isDisabled(), true);
            goOn();
            await files.getByRole('button', { name: '繼續上傳「海報.txt」' }).tap();
            await files.getByRole('link', { name: '海報.txt' }).waitFor();
            assert.deepEqual(posters618.announced(), { filename: '海報.txt', purpose: 'DELIVERABLE', task: POSTERS });
            await files.locator('input[type=file]').setInputFiles({ ...chosen, name: '誤選.txt' });
            const dropped = page.waitForResponse((answer) => answer.request().method() === 'DELETE');
            await files.getByRole('button', { name: '移除附件「誤選.txt」' }).tap();
            await files.getByText('誤選.txt').waitFor({ state: 'detached' });
            await dropped;
            assert.deepEqual(posters618.removed, [second]);
            await page.getByRole('button', { name: '提交驗收' }).tap();
            await page.getByText('交付成果已提交').waitFor();
            assert.equal(delivering.sent.length, 2, 'once more, as the file was announced late');
            assert.equal(delivering.sent[0].key, delivering.sent[1].key);
            assert.deepEqual(delivering.sent[1].body.files, ['0190a8c0-7b3c-7d00-8000-0000000000f1']);
        },
    },
    'keeps every file that was chosen at once': {
        changed: together.answers,
        async run(page, address) {
            await page.goto(`${address}/tasks/${POSTERS}`);
            await page.getByRole('button', { name: '提交交付成果' }).click();
            const files = page.getByRole('region', { name: '成果檔案' });
            const chosen = ['一.txt', '二.txt', '三.txt'].map((name) => ({
                name,
                mimeType: 'text/plain',
                buffer: Buffer.from(name),
            }));
            await files.locator('input[type=file]').setInputFiles(chosen);
            for (const { name } of chosen) await files.getByRole('link', { name }).waitFor();
        },
    },
    async 'fetches what was handed in'(page, address) {
        await page.goto(`${address}/tasks/${STOCK}`);
        const link = page.getByRole('link', { name: '618海報終稿.zip' }).first();
        assert.equal(await link.getAttribute('href'), `/api/requests/${ID}/files/0190a8c0-7b3c-7d00-8000-0000000000e1`);
    },
    'returns a result with a fault': {
        changed: returning.changed,
        async run(page, address, looks) {
            await page.goto(`${address}/tasks/${STOCK}`);
            await page.getByRole('button', { name: '驗收', exact: true }).click();
            for (const point of posters.deliveryStandard.slice(0, 2)) {
                await page.getByRole('group', { name: point }).getByText('符合', { exact: true }).click();
            }
            await page.getByRole('group', { name: '包含活動二維碼' }).getByText('不符合').click();
            await page.getByLabel('具體問題').fill('二維碼無法掃描');
            await looks('task-judge');
            await page.getByRole('button', { name: '退回修改（1 項問題）' }).click();
            await page.getByText('已退回，責任人會收到問題清單').waitFor();
            const { accepted, round, points } = returning.sent[0].body;
            assert.deepEqual([accepted, round], [false, 2]);
            assert.deepEqual(points[2], { criterion: '包含活動二維碼', met: false, fault: '二維碼無法掃描' });
        },
    },
    'accepts a result': {
        changed: accepting.changed,
        async run(page, address) {
            await page.goto(`${address}/tasks/${STOCK}`);
            await page.getByRole('button', { name: '驗收', exact: true }).click();
            for (const point of posters.deliveryStandard) {
                await page.getByRole('group', { name: point }).getByText('符合', { exact: true }).click();
            }
            await page.getByRole('button', { name: '驗收通過' }).click();
            await page.getByText('驗收通過，已通知責任人').waitFor();
            assert.equal(accepting.sent[0].body.accepted, true);
        },
    },
    'sends no words of the page as a criterion where the plan has no standard': {
        changed: {
            ...unmeasured.changed,
            [`/api/tracking/tasks/${STOCK}`]: {
                ...delivered,
                deliveryStandard: [],
                acceptanceRounds: [
                    {
                        round: 1,
                        accepted: false,
                        points: [{ met: false, fault: '缺少二維碼' }],
                        signature: signature('zhang', '2024-05-14T01:30:00Z'),
                    },
                ],
            },
        },
        async run(page, address) {
            await page.goto(`${address}/tasks/${STOCK}`);
            await page.getByText('整體成果：不符合').waitFor();
            await page.getByRole('button', { name: '驗收', exact: true }).click();
            await page.getByRole('group', { name: '整體成果' }).getByText('不符合').click();
            await page.getByLabel('具體問題').fill('二維碼無法掃描');
            await page.getByRole('button', { name: '退回修改（1 項問題）' }).click();
            await page.getByText('已退回，責任人會收到問題清單').waitFor();
            assert.deepEqual(unmeasured.sent[0].body.points, [{ met: false, fault: '二維碼無法掃描' }]);
        },
    },
};
