import assert from 'node:assert/strict';
import { ID, request } from '../example.mjs';
import { answers as shell } from './shell.mjs';

const NUMBER = 'XMBG-202405001';
const DONE = '0190a8c0-7b3c-7d00-8000-000000000009';
const act = (person, at) => ({ person, at });

const dossier = {
    requestId: DONE,
    number: NUMBER,
    title: '618大促活動跨部門協作需求',
    type: 'PROJECT',
    outcome: 'COMPLETED',
    state: 'SEALED',
    endedAt: '2024-06-20T08:00:00Z',
    requestForm: {
        number: NUMBER,
        version: 1,
        raisedOn: '2024-05-06',
        form: { ...request.form, raisingDepartment: 'MKT', initiator: 'wang', attachments: request.attachments },
        signature: act('zhang', '2024-05-06T02:30:00Z'),
    },
    feedbackForms: [
        {
            feedbackId: '1',
            department: 'PRD',
            person: 'zhao',
            points: '同意提供3款促銷產品功能說明及用戶畫像，預計5月8日前完成初稿。',
            suggestedCompletion: '2024-05-10',
            needs: [{ department: 'SAL', what: '近3個月客戶購買數據' }],
            remarks: '若銷售部未按時提供數據，功能說明交付可能延遲1-2天。',
            signature: act('chen', '2024-05-07T03:00:00Z'),
        },
    ],
    progressForms: [
        {
            taskId: '2',
            taskTitle: '618活動物料設計',
            department: 'MKT',
            owner: 'wang',
            sequence: 1,
            percent: 60,
            workDone: '完成主推海報3張、詳情頁文案5版。',
            signature: act('wang', '2024-05-13T08:40:00Z'),
        },
    ],
    counts: {
        entries: 41,
        versions: 1,
        attachments: 1,
        feedbackForms: 1,
        dependencies: 1,
        messages: 4,
        meetings: 2,
        minutes: 1,
        planVersions: 1,
        planAnswers: 4,
        tasks: 4,
        updates: 1,
        redAlerts: 2,
        deliverables: 5,
        acceptanceRounds: 5,
    },
    volumes: [
        {
            volume: 1,
            entries: 41,
            sealedAt: '2024-06-20T08:01:00Z',
            chainPosition: 1,
            manifestHash: 'a'.repeat(64),
            previousHash: '0'.repeat(64),
            sealHash: 'b'.repeat(64),
        },
    ],
};
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
    [`/api/archive/dossiers/${NUMBER}/timeline`]: {
        items: [
            {
                eventId: 'e1',
                type: 'liaison.request.submitted.v1',
                topic: 'liaison.request',
                at: '2024-05-06T02:00:00Z',
                person: 'wang',
                facts: {},
                volume: 1,
            },
        ],
    },
    [`/api/archive/dossiers/${NUMBER}/verification`]: {
        valid: true,
        volumes: [{ volume: 1, valid: true, entries: 41, sealedAt: '2024-06-20T08:01:00Z', sealHash: 'b'.repeat(64) }],
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
    },
    '/api/guide/publications': {
        items: [{ version: 1, publishedAt: '2024-06-28T02:00:00Z', publishedBy: 'li', entries: 1 }],
    },
    '/api/guide/entries': { items: [working] },
    '/api/guide/recurring': { items: [] },
};

export const pages = {
    archive: '/archive',
    dossier: `/archive/${NUMBER}`,
    retrospective: `/requests/${ID}/retrospective`,
    guide: '/guide',
};

/** Keeps what was sent by a call, and answers it. */
function taking(call) {
    const sent = [];
    const take = (made) => {
        sent.push({ body: made.postDataJSON(), headers: made.headers() });
        return { status: 200, json: retrospective };
    };
    return { sent, changed: { [call]: take } };
}

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
const signing = taking(`POST /api/archive/retrospectives/${ID}/signature`);
const writing = taking('POST /api/guide/entries');

export const acts = {
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
    'signs a retrospective with the reason for what is missing': {
        changed: signing.changed,
        async run(page, address) {
            await page.goto(`${address}/requests/${ID}/retrospective`);
            await page.getByRole('button', { name: '主責部門簽字' }).click();
            const dialog = page.getByRole('dialog');
            await dialog.getByRole('textbox').fill('負責人出差');
            await dialog.getByRole('button', { name: '主責部門簽字' }).click();
            await dialog.waitFor({ state: 'hidden' });
            assert.deepEqual(signing.sent[0].body, { missingReason: '負責人出差' });
        },
    },
    'writes an entry of the guide': {
        changed: { ...writing.changed, '/api/me': { ...shell['/api/me'], id: 'li', roles: ['administrator'] } },
        async run(page, address) {
            await page.goto(`${address}/guide`);
            await page.getByRole('button', { name: '新增條目' }).click();
            const dialog = page.getByRole('dialog');
            await dialog.getByLabel('標題').fill('問題協調');
            await dialog.getByRole('textbox', { name: '內容' }).fill('問題協調需明確24小時響應機制。');
            await dialog.getByRole('button', { name: '新增條目' }).click();
            await dialog.waitFor({ state: 'hidden' });
            assert.equal(writing.sent[0].body.title, '問題協調');
            assert.ok(writing.sent[0].headers['idempotency-key']);
        },
    },
};
