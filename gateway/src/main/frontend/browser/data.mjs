/** Answers of the services as the 618 campaign of 2024 would get them. */
const ID = '0190a8c0-7b3c-7d00-8000-000000000001';

const name = (zhHant, zhHans, en) => ({ zhHant, zhHans, en });
const department = (code, names, head, liaison) => ({
    code,
    name: names,
    head,
    liaison,
    neutral: false,
    resourceKinds: [],
});
const person = (id, label, code) => ({ id, name: label, department: code, administrator: id === 'li', active: true });

const summary = (index, title, state, phase, extra = {}) => ({
    id: index === 0 ? ID : `0190a8c0-7b3c-7d00-8000-${String(index).padStart(12, '0')}`,
    number: `XMBG-202405${String(index + 1).padStart(3, '0')}`,
    state,
    phase,
    type: 'PROJECT',
    title,
    priority: 'MEDIUM',
    raisingDepartment: 'MKT',
    initiator: 'wang',
    leadDepartment: 'MKT',
    wishedCompletion: '2024-06-20',
    createdAt: '2024-05-06T01:30:00Z',
    submittedAt: '2024-05-06T02:00:00Z',
    ...extra,
});

const requests = [
    summary(0, '618大促活動跨部門協作需求', 'CONFIRMED', 'EXECUTING', { priority: 'HIGH' }),
    summary(1, '調用用戶畫像數據', 'DISPATCHED', 'INTAKE', { type: 'RESOURCE', number: 'ZYSQ-202405001' }),
    summary(2, '客訴響應超時協調', 'OBJECTED', 'INTAKE', { type: 'ISSUE', number: 'WTXT-202405001' }),
    summary(3, '電子發票報銷新規', 'RETURNED', 'INTAKE', { type: 'PROCESS', number: 'LCYH-202405001' }),
    summary(4, '新品上市聯合推廣', 'CONFIRMED', 'COMPLETED'),
    summary(5, '年中盤點設備調配', 'REJECTED', 'INTAKE', { type: 'RESOURCE', number: 'ZYSQ-202405002' }),
];

const duty = (kind, dueAt, text, extra = {}) => ({
    kind,
    requestId: ID,
    number: 'XMBG-202405001',
    title: '618大促活動跨部門協作需求',
    dueAt,
    counted: { rule: 'WALL_CLOCK', amount: 24, from: '2024-05-13T02:00:00Z', text },
    link: `/requests/${ID}`,
    ...extra,
});

const notice = (id, text, at, extra = {}) => ({
    id: `0190a8c0-7b3c-7d00-9000-00000000000${id}`,
    text,
    number: 'XMBG-202405001',
    duty: false,
    void: false,
    link: `/requests/${ID}`,
    at,
    ...extra,
});

const request = {
    ...summary(0, '618大促活動跨部門協作需求', 'CONFIRMED', 'EXECUTING', { priority: 'HIGH' }),
    version: 1,
    revision: 7,
    form: {
        type: 'PROJECT',
        title: '618大促活動跨部門協作需求',
        background: '提升618大促活動轉化率，需產品部、銷售部、物流部協同推進。',
        goal: '銷售額同比增長30%，用戶滿意度達90%以上。',
        contact: '內部號 8888',
        departments: ['MKT', 'PRD', 'SAL', 'LOG'],
        otherParties: '',
        asks: [
            { department: 'PRD', what: '促銷產品功能說明及用戶畫像', measure: '3款', by: '2024-05-10' },
            { department: 'SAL', what: '一線銷售人員培訓與區域推廣計劃', measure: '全部一線人員', by: '2024-05-20' },
            { department: 'LOG', what: '庫存容量、配送時效與應急方案', measure: '活動期間', by: '2024-05-25' },
        ],
        wishedCompletion: '2024-06-20',
        completionNote: '活動結束',
        priority: 'HIGH',
    },
    attachments: [
        { name: '618大促活動初步方案.pdf', size: 812000, sha256: 'a'.repeat(64), mediaType: 'application/pdf' },
    ],
    departments: ['MKT', 'PRD', 'SAL', 'LOG'],
    signature: { by: { person: 'zhang' }, at: '2024-05-06T02:30:00Z', version: 1, standing: true },
    proposedLead: 'MKT',
    rounds: [],
    findings: [],
    acknowledged: [],
    acts: ['confirm', 'object', 'withdraw'],
};

const entry = (type, text, at, who) => ({ type, text, at, facts: {}, ...(who && { by: { person: who } }) });

/** By path. */
export const ANSWERS = {
    '/api/me': {
        id: 'zhang',
        name: '張總監',
        department: 'MKT',
        roles: ['head'],
        locale: 'zh-Hant',
        zone: 'Asia/Taipei',
        substitutions: [{ substitute: 'wang', from: '2024-06-30T16:00:00Z', until: '2024-07-05T16:00:00Z' }],
        standsFor: [],
    },
    '/api/directory/departments': {
        items: [
            department('MKT', name('市場部', '市场部', 'Marketing'), 'zhang', 'wang'),
            department('PRD', name('產品部', '产品部', 'Product'), 'chen', 'zhao'),
            department('SAL', name('銷售部', '销售部', 'Sales'), 'liu', 'xiaoli'),
            department('LOG', name('物流部', '物流部', 'Logistics'), 'sun', 'zhou'),
        ],
    },
    '/api/directory/people': {
        items: [
            person('zhang', '張總監', 'MKT'),
            person('wang', '小王', 'MKT'),
            person('chen', '陳總監', 'PRD'),
            person('zhao', '趙經理', 'PRD'),
            person('li', '李經理', 'PMO'),
        ],
    },
    '/api/requests/duties': {
        items: [
            duty('step-in', '2024-05-14T01:00:00Z', '計劃完成日結束時', { subject: 'PRD' }),
            duty('confirm', '2024-05-14T07:30:00Z', '自 5月13日 15:30 起 24 小時，含非工作時間'),
            duty('review-progress', '2024-05-16T09:00:00Z', '工作日 17:00 前'),
        ],
    },
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
    '/api/notices': {
        items: [
            notice(1, '產品部「功能說明」進入紅色預警，請介入協調', '2024-05-14T01:10:00Z', { duty: true }),
            notice(2, '小王更新了「618活動物料設計」的進度', '2024-05-13T08:40:00Z', {
                readAt: '2024-05-13T09:00:00Z',
            }),
        ],
    },
    '/api/notices/unread-count': { unread: 1, duties: 1 },
};

export const NOW = 'Tue, 14 May 2024 02:00:00 GMT';
export const PAGES = {
    home: '/',
    requests: '/requests?state=CONFIRMED&sort=CHANGED',
    request: `/requests/${ID}`,
    profile: '/profile',
};
