/** The dossier of the 618 campaign of 2024, as archive-service answers. */
import { request } from './example.mjs';

export const NUMBER = 'XMBG-202405001';
export const DONE = '0190a8c0-7b3c-7d00-8000-000000000009';
export const act = (person, at) => ({ person, at });

const form = { ...request.form, raisingDepartment: 'MKT', initiator: 'wang', attachments: request.attachments };
const requestForm = {
    number: NUMBER,
    version: 2,
    raisedOn: '2024-05-06',
    form,
    signature: act('zhang', '2024-05-06T03:30:00Z'),
    signedVersion: 2,
    review: { decision: 'DISPATCHED', act: act('li', '2024-05-06T06:00:00Z'), leadDepartment: 'MKT' },
};
const formerVersion = {
    ...requestForm,
    version: 1,
    form: { ...form, departments: ['MKT', 'PRD', 'LOG'], asks: form.asks.slice(0, 1) },
    signature: undefined,
    signedVersion: undefined,
    review: {
        decision: 'RETURNED',
        act: act('li', '2024-05-06T02:40:00Z'),
        reason: '涉及部門未勾選，請補充銷售部',
    },
};
const progress = (sequence, extra) => ({
    number: NUMBER,
    taskId: 'posters',
    taskTitle: '618活動物料設計',
    department: 'MKT',
    owner: 'wang',
    sequence,
    plannedStart: '2024-05-08',
    plannedFinish: '2024-05-15',
    state: 'IN_PROGRESS',
    percent: 60,
    reportedAt: '2024-05-13T08:40:00Z',
    workDone: '完成主推海報3張、詳情頁文案5版，經張總監審核通過1版海報、3版文案。',
    openProblems: '詳情頁剩餘2版文案需根據產品部反饋的功能說明調整。',
    waitingOn: 'PRD',
    signature: act('wang', '2024-05-13T08:40:00Z'),
    review: act('zhang', '2024-05-13T09:10:00Z'),
    ...extra,
});
const task = (taskKey, title, department, owner, plannedStart, plannedFinish, standard, dependsOn = []) => ({
    taskKey,
    title,
    department,
    owner,
    plannedStart,
    plannedFinish,
    deliveryStandard: [standard],
    dependsOn,
});
const tasks = (postersUntil) => [
    task('sheets', '促銷產品功能說明', 'PRD', 'zhao', '2024-05-08', '2024-05-10', '3款產品各一份'),
    task('posters', '618活動物料設計', 'MKT', 'wang', '2024-05-08', postersUntil, '符合品牌VI規範，經張總監確認', [
        'sheets',
    ]),
    task('training', '一線銷售人員活動培訓', 'SAL', 'xiaoli', '2024-05-13', '2024-05-20', '覆蓋全部一線人員', [
        'posters',
    ]),
    task('stock', '庫存容量與配送時效', 'LOG', 'zhou', '2024-05-09', '2024-05-25', '應急方案經確認'),
];
const answer = (department, person, word, reason) => ({
    department,
    answer: word,
    act: act(person, '2024-05-08T08:00:00Z'),
    tasks: reason === undefined ? [] : [{ taskKey: 'posters', reason }],
    ...(reason !== undefined && { reason }),
});
const plan = (planVersion, postersUntil, answers, approval) => ({
    planVersion,
    round: planVersion,
    tasks: tasks(postersUntil),
    contingencies: [{ trigger: '產品部功能開發延遲', daysOfNotice: 3, measure: '通知市場部，調整活動宣傳節奏' }],
    releasedDepartments: [],
    departments: ['MKT', 'PRD', 'SAL', 'LOG'],
    submission: act('zhang', `2024-05-0${6 + planVersion}T09:00:00Z`),
    answers,
    ...(approval && { approval }),
});
const agreed = ['MKT zhang', 'PRD chen', 'SAL xiaoli', 'LOG zhou'].map((pair) => answer(...pair.split(' '), 'AGREE'));
const step = (kind, round, person, at, extra = {}) => ({
    kind,
    round,
    act: act(person, at),
    files: [],
    faults: [],
    ...extra,
});

export const dossier = {
    requestId: DONE,
    number: NUMBER,
    title: '618大促活動跨部門協作需求',
    type: 'PROJECT',
    outcome: 'COMPLETED',
    state: 'SEALED',
    endedAt: '2024-06-20T08:00:00Z',
    requestForm,
    formerVersions: [formerVersion],
    reviewRecord: [
        { kind: 'SUBMITTED', act: act('wang', '2024-05-06T02:00:00Z'), version: 1, fields: [] },
        {
            kind: 'RETURNED',
            act: act('li', '2024-05-06T02:40:00Z'),
            reason: '涉及部門未勾選，請補充銷售部',
            fields: [{ field: 'departments', reason: '請勾選銷售部' }],
        },
        { kind: 'SUBMITTED', act: act('wang', '2024-05-06T03:00:00Z'), version: 2, fields: [] },
        { kind: 'SIGNED', act: act('zhang', '2024-05-06T03:30:00Z'), version: 2, fields: [] },
        { kind: 'DISPATCHED', act: act('li', '2024-05-06T06:00:00Z'), leadDepartment: 'MKT', fields: [] },
        { kind: 'CONFIRMED', act: act('zhang', '2024-05-06T07:00:00Z'), leadDepartment: 'MKT', fields: [] },
    ],
    feedbackForms: [
        {
            number: NUMBER,
            feedbackId: '1',
            department: 'PRD',
            person: 'zhao',
            date: '2024-05-07',
            points: '1.同意提供3款促銷產品功能說明及用戶畫像，預計5月8日前完成初稿；\n2.用戶畫像需銷售部同步提供近3個月客戶購買數據。',
            suggestedCompletion: '2024-05-10',
            needs: [
                {
                    department: 'SAL',
                    what: '近3個月客戶購買數據',
                    by: '2024-05-07',
                    contact: '小李',
                    extension: '6666',
                },
            ],
            remarks: '若銷售部未按時提供數據，功能說明交付可能延遲1-2天。',
            signature: act('chen', '2024-05-07T03:00:00Z'),
            acknowledgement: act('wang', '2024-05-07T04:00:00Z'),
        },
    ],
    discussion: [
        {
            messageId: 'm1',
            place: 'REVIEW',
            author: 'li',
            text: '庫存容量以何為準？',
            files: [],
            postedAt: '2024-05-06T05:00:00Z',
        },
        {
            messageId: 'm2',
            place: 'COORDINATION',
            author: 'xiaoli',
            text: '客戶購買數據已於5月7日提供。',
            files: [
                {
                    id: '0190a8c0-7b3c-7d00-a100-000000000002',
                    name: '客戶購買數據.xlsx',
                    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
                    size: 812_000,
                    sha256: 'c'.repeat(64),
                },
            ],
            postedAt: '2024-05-07T06:00:00Z',
            editedAt: '2024-05-07T06:05:00Z',
        },
    ],
    meetings: [
        {
            meetingId: 'k1',
            kind: 'COORDINATION',
            agenda: '明確誰做什麼、何時完成、如何驗收',
            start: '2024-05-07T06:00:00Z',
            end: '2024-05-07T07:00:00Z',
            place: '三樓會議室',
            organiser: 'wang',
            attendees: ['zhao', 'xiaoli', 'zhou'],
            minutes: {
                decisions: ['產品部5月10日前交付3款功能說明', '銷售部5月7日前提供購買數據'],
                actionItems: [{ what: '提供近3個月客戶購買數據', who: 'xiaoli', by: '2024-05-07' }],
                act: act('wang', '2024-05-07T07:30:00Z'),
            },
        },
    ],
    planVersions: [
        plan(1, '2024-05-14', [answer('PRD', 'chen', 'NEEDS_CHANGE', '物料設計需等功能說明定稿'), ...agreed.slice(2)]),
        plan(2, '2024-05-15', agreed, act('zhou', '2024-05-09T02:00:00Z')),
    ],
    progressForms: [
        progress(1, { percent: 40, reportedAt: '2024-05-10T08:40:00Z', openProblems: undefined, waitingOn: undefined }),
        progress(2, {
            risk: {
                reason: '若產品部功能說明延遲，文案調整可能順延，需提前通知銷售部。',
                expectedFinish: '2024-05-16',
            },
        }),
    ],
    redAlerts: [
        {
            taskId: 'posters',
            taskTitle: '618活動物料設計',
            reason: 'UPSTREAM',
            plannedFinish: '2024-05-15',
            expectedFinish: '2024-05-16',
            upstreamTask: '促銷產品功能說明',
            raisedAt: '2024-05-13T08:40:00Z',
            clearedAt: '2024-05-16T03:00:00Z',
            clearedBy: 'DELIVERY',
        },
    ],
    retrospective: {
        number: NUMBER,
        date: '2024-06-21',
        leadDepartment: 'MKT',
        departments: ['MKT', 'PRD', 'SAL', 'LOG'],
        goals: '618大促銷售額同比增長30%，用戶滿意度≥90%',
        goalAttainment: '銷售額同比增長35%，用戶滿意度92%，目標超額完成。',
        highlights: [
            { department: 'MKT', text: '每週三進度會同步機制高效，各部門提前暴露問題並解決。' },
            { department: 'LOG', text: '物流部提前10天制定應急配送方案，活動期間訂單履約率達99%。' },
        ],
        problems: [{ department: 'SAL', text: '銷售部5月12日才提交區域推廣計劃，較計劃延遲3天。' }],
        suggestions: [{ department: 'PRD', text: '建立數據共享機制，要求產品部每月更新用戶畫像數據。' }],
        missing: [],
        signatures: [
            { role: 'LEAD_HEAD', person: 'zhang', at: '2024-06-24T02:00:00Z' },
            { role: 'ADMINISTRATOR', person: 'li', at: '2024-06-24T06:00:00Z' },
        ],
    },
    acceptanceReport: {
        completedAt: '2024-06-20T08:00:00Z',
        tasks: [
            {
                taskId: 'posters',
                title: '618活動物料設計',
                department: 'MKT',
                owner: 'wang',
                plannedFinish: '2024-05-15',
                acceptedAt: '2024-05-17T02:00:00Z',
                rounds: 2,
                steps: [
                    step('SUBMITTED', 1, 'wang', '2024-05-16T03:00:00Z', {
                        text: '海報3張與詳情頁文案5版',
                        files: [
                            {
                                id: '0190a8c0-7b3c-7d00-a100-000000000001',
                                name: '618海報終稿.zip',
                                mediaType: 'application/zip',
                                size: 48_200_000,
                                sha256: 'b'.repeat(64),
                            },
                            { name: '詳情頁文案.txt' },
                        ],
                    }),
                    step('RETURNED', 1, 'zhang', '2024-05-16T05:00:00Z', {
                        faults: ['物料設計未包含活動二維碼，需補充'],
                    }),
                    step('SUBMITTED', 2, 'wang', '2024-05-16T09:00:00Z', { text: '已補上活動二維碼' }),
                    step('ACCEPTED', 2, 'zhang', '2024-05-17T02:00:00Z'),
                ],
            },
        ],
    },
    counts: {
        entries: 62,
        versions: 2,
        attachments: 1,
        feedbackForms: 1,
        dependencies: 1,
        messages: 2,
        meetings: 1,
        minutes: 1,
        planVersions: 2,
        planAnswers: 7,
        tasks: 4,
        updates: 2,
        redAlerts: 1,
        deliverables: 2,
        deliverableFiles: 1,
        acceptanceRounds: 2,
    },
    people: ['li', 'wang', 'zhang', 'zhao'],
    volumes: [
        {
            volume: 1,
            entries: 62,
            sealedAt: '2024-06-20T08:01:00Z',
            chainPosition: 1,
            manifestHash: 'a'.repeat(64),
            previousHash: '0'.repeat(64),
            sealHash: 'b'.repeat(64),
        },
    ],
};

const entry = (index, type, chapter, person, at, facts = {}) => ({
    eventId: `e${index}`,
    type: `liaison.${type}.v1`,
    chapter,
    topic: `liaison.${type.split('.')[0]}`,
    at,
    ...(person !== '' && { person }),
    facts,
    volume: 1,
});
export const entries = [
    entry(1, 'request.submitted', 'REQUEST', 'wang', '2024-05-06T02:00:00Z', { version: '1', resubmission: 'false' }),
    entry(2, 'request.returned', 'REQUEST', 'li', '2024-05-06T02:40:00Z', { reason: '涉及部門未勾選，請補充銷售部' }),
    entry(3, 'request.submitted', 'REQUEST', 'wang', '2024-05-06T03:00:00Z', { version: '2', resubmission: 'true' }),
    entry(4, 'request.dispatched', 'REQUEST', 'li', '2024-05-06T06:00:00Z', { leadDepartment: 'MKT', round: '1' }),
    {
        ...entry(5, 'request.confirmed', 'REQUEST', 'wang', '2024-05-06T07:00:00Z', { leadDepartment: 'MKT' }),
        onBehalfOf: 'zhang',
    },
    entry(6, 'planning.dependency-answered', 'COORDINATION', 'xiaoli', '2024-05-07T05:00:00Z', {
        from: 'PRD',
        on: 'SAL',
        answer: 'AGREED',
        remark: '當天提供',
    }),
    entry(7, 'planning.meeting-scheduled', 'COORDINATION', 'wang', '2024-05-06T08:00:00Z', {
        kind: 'COORDINATION',
        sequence: '0',
        start: '2024-05-07T08:30:00Z',
        place: '三樓會議室',
        agenda: '明確誰做什麼、何時完成、如何驗收',
    }),
    entry(8, 'planning.plan-answered', 'PLAN', 'chen', '2024-05-08T08:00:00Z', {
        department: 'PRD',
        planVersion: '1',
        answer: 'NEEDS_CHANGE',
        reason: '物料設計需等功能說明定稿',
    }),
    entry(9, 'tracking.progress-reported', 'EXECUTION', 'wang', '2024-05-13T08:40:00Z', {
        taskTitle: '618活動物料設計',
        percent: '60',
        state: 'IN_PROGRESS',
        workDone: '完成主推海報3張、詳情頁文案5版。',
    }),
    entry(10, 'tracking.red-alert-raised', 'EXECUTION', '', '2024-05-13T08:40:00Z', {
        taskTitle: '618活動物料設計',
        reason: 'UPSTREAM',
        expectedFinish: '2024-05-16',
    }),
];
