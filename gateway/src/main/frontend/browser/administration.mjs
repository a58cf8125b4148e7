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
