import assert from 'node:assert/strict';
import { DONE, NUMBER, act, dossier, entries } from '../dossier.mjs';
import { ID } from '../example.mjs';

const retrospective = {
    requestId: ID,
    number: NUMBER,
    title: dossier.title,
    state: 'OPEN',
    completedAt: '2024-06-20T08:00:00Z',
    dueOn: '2024-06-27',
    date: '2024-06-21',
    leadDepartment: 'MKT',
    departments: ['MKT', 'PRD', 'SAL', 'LOG'],
    goals: '618大促銷售額同比增長30%，用戶滿意度≥90%',
    goalAttainment: '銷售額同比增長35%，用戶滿意度92%，目標超額完成。',
    contributions: [
        {
            department: 'LOG',
            highlights: ['物流部提前10天制定應急配送方案，活動期間訂單履約率達99%。'],
            problems: [],
            suggestions: ['建立數據共享機制，要求產品部每月更新用戶畫像數據。'],
            by: act('zhou', '2024-06-21T02:00:00Z'),
        },
    ],
    missing: ['MKT', 'PRD', 'SAL'],
    acts: ['contribute', 'summarise', 'sign'],
    contributesFor: ['MKT'],
    version: 3,
};
const working = {
    id: '0190a8c0-7b3c-7d00-b000-000000000001',
    title: '資源申請',
    text: '資源申請需提前10天提交。',
    types: ['RESOURCE'],
    departments: [],
    sources: [{ number: NUMBER }],
    retired: false,
    changedAt: '2024-06-28T02:00:00Z',
    changedBy: 'li',
    version: 2,
    acts: ['rewrite', 'remove'],
};
const published = (open) => ({
    items: [{ version: 1, publishedAt: '2024-06-28T02:00:00Z', publishedBy: 'li', entries: 1 }],
    acts: open,
});
const recurring = {
    items: [
        {
            kind: 'PROBLEM',
            type: 'PROJECT',
            department: 'SAL',
            count: 3,
            dossiers: 2,
            newest: [
                {
                    text: '銷售部反饋人力需求滯後，未提前預警',
                    number: NUMBER,
                    requestId: DONE,
                    at: '2024-06-24T06:00:00Z',
                    link: `/archive/${NUMBER}`,
                },
            ],
        },
    ],
};

export const answers = {
    '/api/archive/dossiers': {
        items: [
            {
                requestId: DONE,
                number: NUMBER,
                title: dossier.title,
                type: 'PROJECT',
                outcome: 'COMPLETED',
                state: 'SEALED',
                endedAt: dossier.endedAt,
                sealedAt: '2024-06-20T08:01:00Z',
                volumes: 1,
            },
        ],
    },
    [`/api/archive/dossiers/${NUMBER}`]: dossier,
    [`/api/archive/dossiers/${NUMBER}/timeline`]: (call) => {
        const { searchParams } = new URL(call.url());
        const [chapter, person] = ['chapter', 'person'].map((name) => searchParams.get(name));
        const items = entries
            .filter((entry) => chapter === null || entry.chapter === chapter)
            .filter((entry) => person === null || [entry.person, entry.onBehalfOf].includes(person));
        return { json: { items } };
    },
    [`/api/archive/dossiers/${NUMBER}/verification`]: {
        valid: true,
        volumes: [{ volume: 1, valid: true, entries: 62, sealedAt: '2024-06-20T08:01:00Z', sealHash: 'b'.repeat(64) }],
        faults: [],
    },
    [`/api/archive/retrospectives/${ID}`]: retrospective,
    '/api/guide': {
        version: 1,
        publishedAt: '2024-06-28T02:00:00Z',
        publishedBy: 'li',
        entries: [
            {
                id: working.id,
                title: working.title,
                text: working.text,
                types: ['RESOURCE'],
                departments: [],
                sources: [{ number: NUMBER }],
                change: 'ADDED',
            },
        ],
        removed: [],
        acts: [],
    },
    '/api/guide/publications': published([]),
    '/api/guide/entries': { items: [working] },
    '/api/guide/recurring': { items: [] },
};

export const pages = {
    archive: '/archive',
    dossier: `/archive/${NUMBER}`,
    'dossier-record': `/archive/${NUMBER}?view=record`,
    'dossier-timeline': `/archive/${NUMBER}?view=timeline`,
    retrospective: `/requests/${ID}/retrospective`,
    guide: '/guide',
};

/** Keeps what was sent by a call, and answers it; the first times with refusals. */
function taking(call, ...refusals) {
    const sent = [];
    const take = (made) => {
        sent.push({ body: made.postDataJSON(), headers: made.headers() });
        return refusals[sent.length - 1] ?? { status: 200, json: retrospective };
    };
    return { sent, changed: { [call]: take } };
}

const refusal = (status, title, detail = '') => ({ status, json: { type: 'about:blank', title, detail, status } });
const BEHIND = refusal(409, '狀態不符', '復盤表已由他人簽字。');
const STALE = refusal(412, '版本不符', '其他人已修改這一條。');
const AWAY = refusal(503, '服務暫時無法使用', '檔案服務暫時無法使用，請稍後再試。');
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true };

const contributing = taking(`PUT /api/archive/retrospectives/${ID}/contributions/MKT`);
/** A notice arrives while somebody types, and brings a newer state with it. */
const overtaken = {
    ...taking(`PUT /api/archive/retrospectives/${ID}/contributions/MKT`),
    version: 3,
    arrive: () => undefined,
};
overtaken.arrival = new Promise((resolve) => {
    overtaken.arrive = resolve;
});
Object.assign(overtaken.changed, {
    [`/api/archive/retrospectives/${ID}`]: () => ({ json: { ...retrospective, version: overtaken.version } }),
    '/api/notices/stream': async () => {
        await overtaken.arrival;
        const notice = { id: '0190a8c0-7b3c-7d00-9000-0000000000aa', text: '小王填寫了意見', link: '/' };
        return {
            status: 200,
            contentType: 'text/event-stream',
            body: `retry: 60000\nevent: notice\ndata: ${JSON.stringify(notice)}\n\n`,
        };
    },
});
const signing = taking(`POST /api/archive/retrospectives/${ID}/signature`, BEHIND);
const summarising = taking(`PUT /api/archive/retrospectives/${ID}/summary`, AWAY);
const signed = { ...retrospective, state: 'SIGNED', missing: [], acts: ['file'], contributesFor: [] };
const filing = taking(`POST /api/archive/retrospectives/${ID}/completion`, AWAY);
const writing = taking('POST /api/guide/entries', AWAY);
const rewriting = taking(`PUT /api/guide/entries/${working.id}`, STALE);
const removing = taking(`DELETE /api/guide/entries/${working.id}`);
const publishing = taking('POST /api/guide/publications', AWAY);
const keeping = {
    '/api/guide/publications': published(['write', 'publish']),
    '/api/guide/recurring': recurring,
};
const ended = { refuse: () => refusal(401, '未登入') };

export const acts = {
    async 'fetches the files of deliverables and messages from the dossier'(page, address) {
        await page.goto(`${address}/archive/${NUMBER}?view=record`);
        const addressOf = (name) => page.getByRole('link', { name }).getAttribute('href');
        assert.equal(
            await addressOf('618海報終稿.zip'),
            `/api/requests/${DONE}/files/0190a8c0-7b3c-7d00-a100-000000000001`,
        );
        assert.equal(
            await addressOf('客戶購買數據.xlsx'),
            `/api/requests/${DONE}/files/0190a8c0-7b3c-7d00-a100-000000000002`,
        );
        const posted = page.getByRole('listitem').filter({ hasText: '客戶購買數據.xlsx' }).last();
        assert.match(await posted.innerText(), /XLSX\s+812 kB/);
        assert.equal(await page.getByText('詳情頁文案.txt').count(), 1);
        assert.equal(await page.getByRole('link', { name: '詳情頁文案.txt' }).count(), 0);
    },
    async 'verifies a seal'(page, address) {
        await page.goto(`${address}/archive/${NUMBER}`);
        await page.getByRole('button', { name: '驗證封存' }).click();
        await page.getByText('內容與封存時一致').waitFor();
    },
    'says in plain words what differs from the seal': {
        changed: {
            [`/api/archive/dossiers/${NUMBER}/verification`]: {
                valid: false,
                volumes: [],
                faults: [{ kind: 'ENTRY_CHANGED', volume: 1, eventId: 'e1', detail: '0001-e1.json' }],
            },
        },
        async run(page, address) {
            await page.goto(`${address}/archive/${NUMBER}`);
            await page.getByRole('button', { name: '驗證封存' }).click();
            await page.getByText('第 1 卷：一筆紀錄的內容與封存時不同').waitFor();
        },
    },
    'contributes to a retrospective': {
        changed: contributing.changed,
        async run(page, address) {
            await page.goto(`${address}/requests/${ID}/retrospective`);
            await page.getByRole('button', { name: '填寫市場部的意見' }).click();
            await page.getByLabel('協作亮點').fill('每週三進度會同步機制高效\n各部門提前暴露問題');
            await page.getByRole('button', { name: '提交意見' }).click();
            await page.getByText('意見已記入復盤表').waitFor();
            const [{ body, headers }] = contributing.sent;
            assert.deepEqual(body.highlights, ['每週三進度會同步機制高效', '各部門提前暴露問題']);
            assert.equal(headers['if-match'], '"3"');
        },
    },
    'overwrites nothing that came in while it was typed': {
        changed: overtaken.changed,
        async run(page, address) {
            await page.goto(`${address}/requests/${ID}/retrospective`);
            await page.getByRole('button', { name: '填寫市場部的意見' }).click();
            await page.getByLabel('協作亮點').fill('每週三進度會同步機制高效');
            overtaken.version = 4;
            const asked = page.waitForResponse((response) => response.url().endsWith(`/retrospectives/${ID}`));
            overtaken.arrive();
            await asked;
            await page.getByText('小王填寫了意見').first().waitFor();
            await page.getByRole('button', { name: '提交意見' }).click();
            await page.getByText('意見已記入復盤表').waitFor();
            assert.equal(overtaken.sent[0].headers['if-match'], '"3"');
        },
    },
    async 'tells every entry in plain words, narrowed by what it is about and by whom'(page, address) {
        await page.goto(`${address}/archive/${NUMBER}?view=timeline`);
        const list = page.getByRole('list').filter({ hasText: '提交申請表第 1 版' });
        await list.getByText('小王（代張總監）代表市場部確認接收').waitFor();
        await list.getByText('產品部審批方案第 1 版：需修改').waitFor();
        const said = await list.innerText();
        assert.doesNotMatch(said, /liaison\.|\b[A-Z]{3,}\b|\{\{/);
        await page.getByLabel('階段').click();
        await page.getByTitle('方案與審批').click();
        await page.waitForURL(/chapter=PLAN/);
        await page.getByText('產品部審批方案第 1 版：需修改').waitFor();
        await page.getByText('提交申請表第 1 版').waitFor({ state: 'detached' });
        await page.goto(`${address}/archive/${NUMBER}?view=timeline&person=zhang`);
        await page.getByText('小王（代張總監）代表市場部確認接收').waitFor();
        assert.equal(await page.locator('.timeline > li').count(), 1);
        await page.getByLabel('語言').click();
        await page.getByText('English').click();
        await page.getByText('confirmed for Marketing').waitFor();
    },
    async 'shows each version of the request form as it was'(page, address) {
        await page.goto(`${address}/archive/${NUMBER}`);
        const paper = page.getByRole('article').filter({ hasText: '跨部門溝通需求申請表' });
        await paper.getByText('分派至市場部').waitFor();
        await page.getByLabel('申請表版本').click();
        await page.getByTitle('第 1 版').click();
        await paper.getByText('退回補充').waitFor();
        assert.equal(await paper.getByText('張總監 ·').count(), 0);
    },
    async 'prints what is folded away, and nothing that is no part of the dossier'(page, address) {
        await page.goto(`${address}/archive/${NUMBER}`);
        const update = page.getByRole('article').filter({ hasText: '若產品部功能說明延遲' });
        await page.getByRole('heading', { level: 1 }).waitFor();
        assert.equal(await update.isVisible(), false);
        await page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
        await page.emulateMedia({ media: 'print' });
        await update.waitFor();
        assert.equal(await page.getByRole('button', { name: '驗證封存' }).isVisible(), false);
        assert.equal(await page.getByRole('navigation', { name: '檔案的頁面' }).isVisible(), false);
    },
    'unfolds the updates of a task on a phone': {
        settings: PHONE,
        async run(page, address, looks) {
            await page.goto(`${address}/archive/${NUMBER}`);
            await page.getByText('共 2 次更新').tap();
            await page.getByText('需提前通知銷售部').waitFor();
            await looks('dossier-updates-360');
        },
    },
    'signs a retrospective with the reason for what is missing': {
        changed: signing.changed,
        async run(page, address, looks) {
            await page.goto(`${address}/requests/${ID}/retrospective`);
            await page.getByRole('button', { name: '主責部門簽字' }).click();
            const dialog = page.getByRole('dialog');
            await dialog.getByRole('textbox').fill('負責人出差');
            await looks('retrospective-sign');
            await dialog.getByRole('button', { name: '主責部門簽字' }).click();
            await dialog.getByText('復盤表已由他人簽字').waitFor();
            await looks('retrospective-sign-refused');
            assert.equal(await dialog.getByRole('textbox').inputValue(), '負責人出差');
            await dialog.getByRole('button', { name: '主責部門簽字' }).click();
            await dialog.waitFor({ state: 'hidden' });
            assert.deepEqual(signing.sent[1].body, { missingReason: '負責人出差' });
        },
    },
    'sums up a retrospective on a phone, though the service is away at first': {
        changed: summarising.changed,
        settings: PHONE,
        async run(page, address, looks) {
            await page.goto(`${address}/requests/${ID}/retrospective`);
            await page.getByRole('button', { name: '彙整目標與達成情況' }).tap();
            await page.getByLabel('目標達成情況').fill('銷售額同比增長35%。');
            await looks('retrospective-summarise-360');
            await page.getByRole('button', { name: '儲存' }).tap();
            await page.getByText('檔案服務暫時無法使用').waitFor();
            assert.equal(await page.getByLabel('目標達成情況').inputValue(), '銷售額同比增長35%。');
            await page.getByRole('button', { name: '儲存' }).tap();
            await page.getByText('彙整已儲存').waitFor();
            const [first, second] = summarising.sent;
            assert.deepEqual(first.body, second.body);
            assert.equal(second.headers['if-match'], '"3"');
            assert.equal(second.body.goalAttainment, '銷售額同比增長35%。');
            assert.equal(second.body.date, '2024-06-21');
        },
    },
    'loses no contribution when the session has ended': {
        changed: {
            [`PUT /api/archive/retrospectives/${ID}/contributions/MKT`]: () => ended.refuse(),
        },
        async run(page, address, looks) {
            await page.goto(`${address}/requests/${ID}/retrospective`);
            await page.getByRole('button', { name: '填寫市場部的意見' }).click();
            await page.getByLabel('存在問題').fill('銷售部反饋人力需求滯後');
            await page.getByRole('button', { name: '提交意見' }).click();
            await page.getByRole('dialog').getByText('您的登入已逾時').waitFor();
            await looks('retrospective-session-ended');
            ended.refuse = () => ({ json: retrospective });
            await page.getByRole('button', { name: '我已登入，繼續' }).click();
            await page.getByRole('dialog').waitFor({ state: 'hidden' });
            assert.equal(await page.getByLabel('存在問題').inputValue(), '銷售部反饋人力需求滯後');
            await page.getByRole('button', { name: '提交意見' }).click();
            await page.getByText('意見已記入復盤表').waitFor();
        },
    },
    'files a signed retrospective, though the service is away at first': {
        changed: { ...filing.changed, [`/api/archive/retrospectives/${ID}`]: signed },
        async run(page, address, looks) {
            await page.goto(`${address}/requests/${ID}/retrospective`);
            assert.equal(await page.getByRole('button', { name: '主責部門簽字' }).count(), 0);
            await page.getByRole('button', { name: '歸檔' }).click();
            const dialog = page.getByRole('dialog');
            await looks('retrospective-file');
            await dialog.getByRole('button', { name: '歸檔' }).click();
            await dialog.getByText('檔案服務暫時無法使用').waitFor();
            await dialog.getByRole('button', { name: '歸檔' }).click();
            await dialog.waitFor({ state: 'hidden' });
            assert.equal(filing.sent.length, 2);
        },
    },
    async 'offers nothing in the guide that the service does not'(page, address) {
        await page.goto(`${address}/guide`);
        await page.getByText('資源申請需提前10天提交。').waitFor();
        assert.equal(await page.getByRole('heading', { name: '下一版的內容' }).count(), 0);
    },
    'writes an entry of the guide, though the service is away at first': {
        changed: { ...writing.changed, ...keeping },
        async run(page, address, looks) {
            await page.goto(`${address}/guide`);
            await page.getByRole('button', { name: '新增條目' }).click();
            const dialog = page.getByRole('dialog');
            await dialog.getByLabel('標題').fill('問題協調');
            await dialog.getByRole('textbox', { name: '內容' }).fill('問題協調需明確24小時響應機制。');
            await looks('guide-entry');
            await dialog.getByLabel('適用需求類型').click();
            await page.keyboard.type('問題');
            await page.keyboard.press('Enter');
            await dialog.getByLabel('標題').click();
            await dialog.getByRole('button', { name: '新增條目' }).click();
            await dialog.getByText('檔案服務暫時無法使用').waitFor();
            assert.equal(await dialog.getByLabel('標題').inputValue(), '問題協調');
            await dialog.getByRole('button', { name: '新增條目' }).click();
            await dialog.waitFor({ state: 'hidden' });
            const [first, second] = writing.sent;
            assert.equal(second.body.title, '問題協調');
            assert.deepEqual(second.body.types, ['ISSUE']);
            assert.ok(first.headers['idempotency-key']);
            assert.equal(first.headers['idempotency-key'], second.headers['idempotency-key']);
        },
    },
    'rewrites an entry; what somebody else wrote meanwhile is not overwritten': {
        changed: { ...rewriting.changed, ...keeping },
        async run(page, address) {
            await page.goto(`${address}/guide`);
            await page.getByRole('button', { name: '修改' }).click();
            const dialog = page.getByRole('dialog');
            await dialog.getByRole('textbox', { name: '內容' }).fill('資源申請需提前15天提交。');
            await dialog.getByRole('button', { name: '修改' }).click();
            await dialog.getByText('其他人已修改這一條').waitFor();
            assert.equal(await dialog.getByRole('textbox', { name: '內容' }).inputValue(), '資源申請需提前15天提交。');
            assert.equal(rewriting.sent[0].headers['if-match'], '"2"');
            assert.deepEqual(rewriting.sent[0].body.sources, [{ number: NUMBER }]);
        },
    },
    'removes an entry from the next version': {
        changed: { ...removing.changed, ...keeping },
        async run(page, address, looks) {
            await page.goto(`${address}/guide`);
            await page.getByRole('button', { name: '刪除' }).click();
            const dialog = page.getByRole('dialog');
            await looks('guide-remove');
            await dialog.getByRole('button', { name: '刪除' }).click();
            await dialog.waitFor({ state: 'hidden' });
            assert.equal(removing.sent[0].headers['if-match'], '"2"');
        },
    },
    'publishes the guide once, though the service is away at first': {
        changed: { ...publishing.changed, ...keeping },
        async run(page, address) {
            await page.goto(`${address}/guide`);
            await page.getByRole('button', { name: '發布新版' }).click();
            const dialog = page.getByRole('dialog');
            await dialog.getByRole('button', { name: '發布新版' }).click();
            await dialog.getByText('檔案服務暫時無法使用').waitFor();
            await dialog.getByRole('button', { name: '發布新版' }).click();
            await dialog.waitFor({ state: 'hidden' });
            const [first, second] = publishing.sent;
            assert.equal(first.headers['idempotency-key'], second.headers['idempotency-key']);
        },
    },
    'shows the guide to its keeper in every width; an unchanged one is not to be published': {
        changed: { ...keeping, '/api/guide/publications': published(['write']) },
        async run(page, address, looks) {
            await page.goto(`${address}/guide`);
            await page.getByText('銷售部反饋人力需求滯後').waitFor();
            assert.equal(await page.getByRole('button', { name: '發布新版' }).count(), 0);
            for (const width of [1440, 768, 360]) {
                await page.setViewportSize({ width, height: 900 });
                await looks(`guide-keeper-${width}`);
            }
        },
    },
};
