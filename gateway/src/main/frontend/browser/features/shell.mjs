/** What every page asks for: who is reading, the directory, the notices. */
import assert from 'node:assert/strict';
import { department, ID, name, notice, person } from '../example.mjs';

const me = {
    id: 'zhang',
    name: '張總監',
    department: 'MKT',
    roles: ['head'],
    locale: 'zh-Hant',
    zone: 'Asia/Taipei',
    substitutions: [{ substitute: 'wang', from: '2024-06-30T16:00:00Z', until: '2024-07-05T16:00:00Z' }],
    standsFor: [],
};

const people = [
    person('zhang', '張總監', 'MKT'),
    person('wang', '小王', 'MKT'),
    person('chen', '陳總監', 'PRD'),
    person('zhao', '趙經理', 'PRD'),
    person('liu', '銷售總監', 'SAL'),
    person('xiaoli', '小李', 'SAL'),
    person('sun', '物流總監', 'LOG'),
    person('zhou', '物流對接人', 'LOG'),
    person('li', '李經理', 'PMO'),
];

/** Those called by their ids, or those looked for, as the directory answers. */
const search = (call) => {
    const asked = new URL(call.url()).searchParams;
    const ids = asked.getAll('id');
    const department = asked.get('department');
    const query = asked.get('query') ?? '';
    assert.ok(ids.length === 0 || (department === null && query === ''), call.url());
    const items = people.filter(({ id, name: label, department: code }) =>
        ids.length > 0
            ? ids.includes(id)
            : (department === null || code === department) && `${label} ${id}`.includes(query),
    );
    return { json: { items } };
};

const named = [];

export const answers = {
    '/api/me': me,
    'PATCH /api/me': (call) => ({ json: { ...me, ...call.postDataJSON() } }),
    '/api/directory/departments': {
        items: [
            department('MKT', name('市場部', '市场部', 'Marketing'), 'zhang', 'wang'),
            department('PRD', name('產品部', '产品部', 'Product'), 'chen', 'zhao'),
            department('SAL', name('銷售部', '销售部', 'Sales'), 'liu', 'xiaoli'),
            department('LOG', name('物流部', '物流部', 'Logistics'), 'sun', 'zhou'),
        ],
    },
    '/api/directory/people': search,
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

export const acts = {
    'asks for the names on a page by their ids, together and each once': {
        changed: {
            '/api/directory/people': (call) => {
                named.push(new URL(call.url()).searchParams);
                return search(call);
            },
        },
        async run(page, address) {
            await page.goto(`${address}/requests/${ID}`);
            for (const label of ['小王', '張總監', '陳總監'])
                await page.getByText(label, { exact: true }).first().waitFor();
            const ids = named.flatMap((asked) => asked.getAll('id'));
            assert.ok(named.every((asked) => [...asked.keys()].every((key) => key === 'id')));
            assert.equal(new Set(ids).size, ids.length);
            // What the page has in hand at first, and what its history brings.
            assert.ok(named.length <= 2, `${named.length} calls`);
        },
    },
    async 'switches the language without a reload'(page, address) {
        await page.goto(address);
        await page.getByRole('button', { name: '語言' }).click();
        await page.getByText('English').click();
        await page.getByRole('heading', { name: 'My duties' }).waitFor();
    },
    async 'opens the notices and follows one'(page, address) {
        await page.goto(address);
        await page.getByRole('button', { name: /通知/ }).click();
        await page.getByRole('dialog').getByRole('link').first().click();
        await page.waitForURL(/requests/);
    },
    async 'can be installed'(page, address) {
        await page.goto(address);
        const browser = await page.context().newCDPSession(page);
        const { errors, data } = await browser.send('Page.getAppManifest');
        assert.deepEqual(errors, []);
        const { name: title, display, start_url: start, icons } = JSON.parse(data);
        assert.deepEqual([title !== '', display, start], [true, 'standalone', '/']);
        for (const size of [192, 512]) {
            const { src } = icons.find(({ sizes }) => sizes === `${size}x${size}`);
            const width = await page.evaluate(async (path) => {
                const icon = new Image();
                icon.src = path;
                await icon.decode();
                return icon.naturalWidth;
            }, src);
            assert.equal(width, size);
        }
    },
};
