/** Answers of the services as the 618 campaign of 2024 would get them. */
export const ID = '0190a8c0-7b3c-7d00-8000-000000000001';

export const name = (zhHant, zhHans, en) => ({ zhHant, zhHans, en });
export const department = (code, names, head, liaison) => ({
    code,
    name: names,
    head,
    liaison,
    neutral: false,
    resourceKinds: [],
});
export const person = (id, label, code) => ({
    id,
    name: label,
    department: code,
    administrator: id === 'li',
    active: true,
});

export const summary = (index, title, state, phase, extra = {}) => ({
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

export const requests = [
    summary(0, '618大促活動跨部門協作需求', 'CONFIRMED', 'EXECUTING', { priority: 'HIGH' }),
    summary(1, '調用用戶畫像數據', 'DISPATCHED', 'INTAKE', { type: 'RESOURCE', number: 'ZYSQ-202405001' }),
    summary(2, '客訴響應超時協調', 'OBJECTED', 'INTAKE', { type: 'ISSUE', number: 'WTXT-202405001' }),
    summary(3, '電子發票報銷新規', 'RETURNED', 'INTAKE', { type: 'PROCESS', number: 'LCYH-202405001' }),
    summary(4, '新品上市聯合推廣', 'CONFIRMED', 'COMPLETED'),
    summary(5, '年中盤點設備調配', 'REJECTED', 'INTAKE', { type: 'RESOURCE', number: 'ZYSQ-202405002' }),
];

export const duty = (kind, dueAt, text, extra = {}) => ({
    kind,
    requestId: ID,
    number: 'XMBG-202405001',
    title: '618大促活動跨部門協作需求',
    dueAt,
    counted: { rule: 'WALL_CLOCK', amount: 24, from: '2024-05-13T02:00:00Z', text },
    link: `/requests/${ID}`,
    ...extra,
});

export const notice = (id, text, at, extra = {}) => ({
    id: `0190a8c0-7b3c-7d00-9000-00000000000${id}`,
    text,
    number: 'XMBG-202405001',
    duty: false,
    void: false,
    link: `/requests/${ID}`,
    at,
    ...extra,
});

export const request = {
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

export const entry = (type, text, at, who) => ({ type, text, at, facts: {}, ...(who && { by: { person: who } }) });

export const NOW = 'Tue, 14 May 2024 02:00:00 GMT';
