/** What every page asks for: who is reading, the directory, the notices. */
import assert from 'node:assert/strict';
import { department, name, notice, person } from '../example.mjs';

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
    '/api/directory/people': {
        items: [
            person('zhang', '張總監', 'MKT'),
            person('wang', '小王', 'MKT'),
            person('chen', '陳總監', 'PRD'),
            person('zhao', '趙經理', 'PRD'),
            person('liu', '銷售總監', 'SAL'),
            person('xiaoli', '小李', 'SAL'),
            person('sun', '物流總監', 'LOG'),
            person('zhou', '物流對接人', 'LOG'),
            person('li', '李經理', 'PMO'),
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

export const acts = {
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
