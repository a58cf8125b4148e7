/** What the services answer to administrators, beside the example. */
import { ID, NOW, department, name } from './example.mjs';

export const tagged = (json) => () => ({ json, headers: { Date: NOW, ETag: '"7"' } });

export const marketing = department('MKT', name('市場部', '市场部', 'Marketing'), 'zhang', 'wang');

export const detail = (id, label, code, extra = {}) => ({
    id,
    name: label,
    department: code,
    locale: 'zh-Hant',
    zone: 'Asia/Taipei',
    active: true,
    roles: [],
    substitutions: [],
    ...extra,
});

export const wang = detail('wang', '小王', 'MKT', {
    extension: '8888',
    email: 'wang@example.com',
    roles: ['liaison'],
    superior: 'zhang',
    substitutions: [{ substitute: 'zhang', from: '2024-06-30T16:00:00Z', until: '2024-07-05T16:00:00Z' }],
});

export const heldDuties = {
    type: 'https://liaison.dev/problems/conflict',
    title: '衝突',
    status: 409,
    code: 'person-has-duties',
    detail: 'wang 尚不能離開：還有 2 項未完成的職責。請先移交。',
    instance: '/api/directory/people/wang',
    duties: [
        { kind: 'liaison', requestId: null, number: null, title: 'MKT', dueAt: null },
        {
            kind: 'revise',
            requestId: ID,
            number: 'XMBG-202405001',
            title: '618大促活動跨部門協作需求',
            dueAt: '2024-05-15T02:00:00Z',
        },
    ],
};

export const importReport = (carriedOut) => ({
    carriedOut,
    counts: { CREATED: 1, CHANGED: 1, REFUSED: 1, ABSENT: 1 },
    lines: [
        { file: 'people.csv', line: 2, entry: 'person:wang', result: 'CHANGED' },
        { file: 'people.csv', line: 3, entry: 'person:lin', result: 'CREATED' },
        {
            file: 'people.csv',
            line: 4,
            entry: 'person:ho',
            result: 'REFUSED',
            reasons: [{ field: 'department', code: 'directory.department.unknown', message: '沒有部門 FIN。' }],
        },
    ],
    absent: [{ file: 'people.csv', entry: 'person:zhou', result: 'ABSENT' }],
    faults: [],
});

export const calendar = {
    zone: 'Asia/Taipei',
    hours: { from: '09:00:00', until: '18:00:00' },
    restDays: ['SATURDAY', 'SUNDAY'],
    holidays: ['2024-02-08', '2024-02-09', '2024-02-12', '2024-02-13', '2024-02-14', '2024-06-10', '2024-09-17'],
    makeUpDays: ['2024-02-17'],
    names: { '2024-02-08': '小年夜', '2024-02-09': '除夕', '2024-06-10': '端午節', '2024-09-17': '中秋節' },
};

const WEEKDAYS = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];

const dayOf = (date) => {
    const weekday = WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()];
    const usual = calendar.restDays.includes(weekday) ? 'REST' : 'WORKING';
    const kind = calendar.makeUpDays.includes(date) ? 'MAKE_UP' : calendar.holidays.includes(date) ? 'HOLIDAY' : usual;
    const name = calendar.names[date];
    return { date, weekday, kind, worked: kind === 'WORKING' || kind === 'MAKE_UP', ...(name && { name }) };
};

/** The days of the year that a call asks for. */
export const days = (call) => {
    const from = Date.parse(new URL(call.url()).searchParams.get('from'));
    const dates = Array.from({ length: 366 }, (_, index) => new Date(from + index * 86_400_000).toISOString());
    return { json: { items: dates.map((date) => dayOf(date.slice(0, 10))) }, headers: { Date: NOW } };
};

export const counted = {
    from: '2024-06-05',
    days: 5,
    date: '2024-06-13',
    skipped: ['2024-06-08', '2024-06-09', '2024-06-10'].map(dayOf),
};

export const calendarReport = (carriedOut) => ({
    carriedOut,
    counts: { ADDED: 1, REFUSED: 1 },
    lines: [
        { line: 2, kind: 'holiday', value: '2024-10-10', name: '國慶日', result: 'ADDED' },
        {
            line: 3,
            kind: 'holiday',
            value: '10/10',
            result: 'REFUSED',
            reasons: [
                { field: 'value', code: 'calendar.import.date.malformed', message: '須為日期，例如 2024-06-10。' },
            ],
        },
    ],
    removed: [],
    faults: [],
});

export const term = (id, text, extra = {}) => ({
    id,
    origin: 'BUILT_IN',
    language: 'zh-Hant',
    kind: 'TIME',
    text,
    severity: 'UNCLEAR',
    mending: '{date}前',
    active: true,
    revision: 0,
    ...extra,
});

const exception = {
    id: 'own-2',
    origin: 'OWN',
    language: 'zh-Hant',
    kind: 'CLEAR',
    text: '配合款',
    active: true,
    revision: 1,
};

export const terms = [
    term('hant-time-01', '盡快'),
    term('hant-effort-01', '支持一下', { kind: 'EFFORT', mending: '由{部門}提供……' }),
    term('hant-amount-03', '適當', { kind: 'AMOUNT', severity: 'HINT', active: false }),
    term('own-1', '趕一下', { origin: 'OWN', revision: 3 }),
    exception,
];

export const trial = {
    text: '請盡快支持一下',
    findings: [
        {
            rule: 'vague-words',
            code: 'vague.time',
            field: 'text',
            range: { start: 1, end: 3 },
            severity: 'UNCLEAR',
            blocking: false,
            message: '「盡快」沒有說明時間。',
            suggestion: '寫明日期，例如「5月20日前」。',
        },
    ],
};

export const numbering = {
    prefixes: { PROJECT: 'XMBG', RESOURCE: 'ZYSQ', ISSUE: 'WTXT', PROCESS: 'LCYH' },
    earlier: { PROJECT: ['XM'], RESOURCE: [], ISSUE: [], PROCESS: [] },
    upcoming: {
        PROJECT: 'XMBG-202405007',
        RESOURCE: 'ZYSQ-202405003',
        ISSUE: 'WTXT-202405002',
        PROCESS: 'LCYH-202405001',
    },
};

export const trail = {
    items: [
        {
            id: 41,
            at: '2024-05-06T02:00:00Z',
            requestId: ID,
            number: 'XMBG-202405001',
            subject: 'request',
            act: 'submit',
            person: 'wang',
            fromState: 'DRAFT',
            toState: 'SUBMITTED',
            details: { title: '618大促活動跨部門協作需求' },
        },
        {
            id: 42,
            at: '2024-05-06T03:00:00Z',
            subject: 'department:MKT',
            act: 'change',
            person: 'li',
            onBehalfOf: 'zhang',
            details: { liaison: 'zhang → wang', neutral: 'false → true' },
        },
    ],
    next: 'NDI',
};
