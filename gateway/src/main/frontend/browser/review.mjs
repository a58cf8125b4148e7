/** The review centre as 李經理, the platform's administrator, would get it. */
import { ID, request } from './example.mjs';

const uuid = (index) => `0190a8c0-7b3c-7d00-8000-${String(index).padStart(12, '0')}`;

export const SECOND = uuid(2);

export const waiting = (index, title, extra = {}) => ({
    id: index === 0 ? ID : uuid(index),
    number: `XMBG-202405${String(index + 1).padStart(3, '0')}`,
    state: 'SUBMITTED',
    version: 1,
    type: 'PROJECT',
    title,
    priority: 'MEDIUM',
    raisingDepartment: 'MKT',
    initiator: 'wang',
    wishedCompletion: '2024-06-20',
    submittedAt: '2024-05-13T02:00:00Z',
    asks: { LOG: 1, PRD: 1, SAL: 1 },
    signed: true,
    acknowledged: 0,
    ...extra,
});

const claim = (person) => ({ person, since: '2024-05-14T01:50:00Z', until: '2024-05-14T02:20:00Z' });

export const queue = [
    waiting(0, '618大促活動跨部門協作需求', { priority: 'HIGH', version: 2, acknowledged: 1 }),
    waiting(2, '客訴響應超時協調', { type: 'ISSUE', number: 'WTXT-202405001', claim: claim('chen') }),
    waiting(3, '電子發票報銷新規', { type: 'PROCESS', number: 'LCYH-202405001', signed: false, priority: 'LOW' }),
];

export const overdue = [
    waiting(1, '調用用戶畫像數據', {
        type: 'RESOURCE',
        number: 'ZYSQ-202405001',
        state: 'DISPATCHED',
        leadDepartment: 'PRD',
        confirmBy: '2024-05-12T22:00:00Z',
        escalations: 2,
    }),
];

const finding = (rule, field, severity, message, extra = {}) => ({
    rule,
    field,
    severity,
    blocking: severity === 'BLOCKING',
    code: rule,
    message,
    suggestion: '請寫出數量或日期。',
    ...extra,
});

const passed = (subject, title) => ({ subject, title, result: 'PASSED', findings: [] });

const load = (department, openTasks, redAlerts, medianTimeToConfirm) => ({
    department,
    openTasks,
    redAlerts,
    requestsLed: 2,
    waitingConfirmations: 0,
    confirmations: medianTimeToConfirm ? 4 : 0,
    ...(medianTimeToConfirm && { medianTimeToConfirm }),
});

export const loads = [
    load('LOG', 3, 0),
    load('MKT', 6, 1, 'PT3H30M'),
    load('PRD', 9, 2, 'PT20H'),
    load('SAL', 2, 0, 'PT45M'),
];

export const review = {
    id: ID,
    number: 'XMBG-202405001',
    state: 'SUBMITTED',
    version: 2,
    checks: [
        passed('REQUIRED_FIELDS', '必填項'),
        {
            subject: 'ASKS',
            title: '各部門需求',
            result: 'OPEN',
            findings: [
                {
                    finding: finding('ask-without-measure', 'asks[1].measure', 'UNCLEAR', '沒有數量或驗收依據。'),
                    acknowledged: false,
                },
            ],
        },
        passed('DATES', '日期'),
        passed('PRIORITY', '優先級'),
        passed('ATTACHMENTS', '附件'),
        {
            subject: 'WORDING',
            title: '表述清晰',
            result: 'ACKNOWLEDGED',
            findings: [
                {
                    finding: finding('vague-words', 'background', 'UNCLEAR', '「協同推進」不夠清楚。', {
                        range: { start: 25, end: 29 },
                    }),
                    acknowledged: true,
                },
            ],
        },
        passed('SIGNATURE', '部門負責人簽字'),
    ],
    proposal: {
        department: 'MKT',
        ground: 'raising-department',
        explanation: '項目協作類由發起部門主責。',
        candidates: [load('MKT', 6, 1, 'PT3H30M')],
    },
};

/** The request under review: its second version, after an objection to the first dispatch of another. */
export const reviewed = {
    ...request,
    state: 'SUBMITTED',
    phase: 'INTAKE',
    leadDepartment: undefined,
    version: 2,
    acts: ['claim', 'return', 'reject', 'dispatch', 'message', 'note'],
    rounds: [],
};

export const objected = {
    ...reviewed,
    state: 'OBJECTED',
    leadDepartment: 'SAL',
    acts: ['claim', 'reject', 'dispatch', 'message', 'note'],
    rounds: [
        {
            round: 1,
            leadDepartment: 'SAL',
            leadHead: 'liu',
            by: { person: 'li' },
            at: '2024-05-13T03:00:00Z',
            confirmBy: '2024-05-14T03:00:00Z',
            reason: '活動以銷售為主',
            answer: {
                confirmed: false,
                by: { person: 'liu' },
                at: '2024-05-13T05:00:00Z',
                grounds: '活動由市場部發起並統籌，銷售部只負責培訓。',
            },
        },
    ],
};

/** 陳總監 stands for a second administrator here. */
export const mentionable = { shared: ['wang', 'zhang', 'chen', 'zhao', 'li'], notes: ['chen', 'li'] };

export const messages = [
    {
        id: uuid(91),
        visibility: 'PRIVATE',
        author: 'li',
        text: '物流部同期有盤點，分派前先確認人力。',
        mentions: [],
        postedAt: '2024-05-14T01:20:00Z',
        edition: 0,
    },
    {
        id: uuid(90),
        visibility: 'SHARED',
        author: 'wang',
        text: '已補上各部門的數量與日期。',
        mentions: ['li'],
        postedAt: '2024-05-14T01:00:00Z',
        edition: 1,
        editedAt: '2024-05-14T01:05:00Z',
    },
];

export const difference = {
    from: 1,
    to: 2,
    changes: [
        {
            field: 'asks[0].by',
            before: '2024-05-09',
            after: '2024-05-10',
            segments: [
                { kind: 'SAME', text: '2024-05-', before: 0, after: 0 },
                { kind: 'REMOVED', text: '09', before: 8, after: 8 },
                { kind: 'ADDED', text: '10', before: 10, after: 8 },
            ],
        },
        {
            field: 'departments',
            before: 'MKT, PRD',
            after: 'MKT, PRD, SAL',
            segments: [
                { kind: 'SAME', text: 'MKT, PRD', before: 0, after: 0 },
                { kind: 'ADDED', text: ', SAL', before: 8, after: 8 },
            ],
        },
        {
            field: 'goal',
            before: '提升銷售額。',
            after: '銷售額同比增長30%，用戶滿意度達90%以上。',
            segments: [
                { kind: 'REMOVED', text: '提升銷售額。', before: 0, after: 0 },
                { kind: 'ADDED', text: '銷售額同比增長30%，用戶滿意度達90%以上。', before: 6, after: 0 },
            ],
        },
    ],
};

export const administrator = {
    id: 'li',
    name: '李經理',
    department: 'PMO',
    roles: ['administrator'],
    locale: 'zh-Hant',
    zone: 'Asia/Taipei',
    substitutions: [],
    standsFor: [],
};
