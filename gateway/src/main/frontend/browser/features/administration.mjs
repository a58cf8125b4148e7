import assert from 'node:assert/strict';
import { heldDuties, importReport, marketing, tagged, wang } from '../administration.mjs';
import { NOW } from '../example.mjs';

const DIRECTORY = '/administration/directory';

export const answers = {
    '/api/directory/departments/MKT': tagged(marketing),
    '/api/directory/people/wang': tagged(wang),
    'POST /api/directory/import': (call) => ({
        json: importReport(new URL(call.url()).searchParams.get('dryRun') === 'false'),
        headers: { Date: NOW },
    }),
};

export const pages = {
    'administration-directory': `${DIRECTORY}?department=MKT`,
    'administration-person': `${DIRECTORY}/people/wang`,
    'administration-import': `${DIRECTORY}/import`,
};

const asAdministrator = {
    id: 'li',
    name: '李經理',
    department: 'PMO',
    roles: ['administrator'],
    locale: 'zh-Hant',
    zone: 'Asia/Taipei',
    substitutions: [],
    standsFor: [],
};

/** Keeps what a call sent. */
function kept(answer) {
    const calls = [];
    const keep = (call) => {
        calls.push(call);
        return answer;
    };
    return { calls, keep };
}

const choose = async (page, scope, label, option) => {
    await scope.getByLabel(label, { exact: true }).click();
    await page.getByTitle(option).last().click();
};

const liaison = kept({ json: { ...marketing, liaison: 'zhang' } });
const saved = kept({ json: marketing });

export const acts = {
    'leads administrators to the administration': {
        changed: { '/api/me': asAdministrator },
        async run(page, address) {
            await page.goto(address);
            await page.getByRole('link', { name: '平台管理' }).click();
            await page.waitForURL(/administration\/directory/);
        },
    },
    'changes the liaison, saying what that hands over': {
        changed: { 'PUT /api/directory/departments/MKT/liaison': liaison.keep },
        async run(page, address) {
            await page.goto(`${address}${DIRECTORY}?department=MKT`);
            await page.getByRole('button', { name: '更換對接人' }).click();
            const dialog = page.getByRole('dialog');
            await dialog.getByText('小王尚未完成的對接職責會移交給新對接人').waitFor();
            await choose(page, dialog, '新對接人', '張總監 (zhang)');
            await dialog.getByRole('button', { name: '更換對接人' }).click();
            await dialog.waitFor({ state: 'detached' });
            assert.deepEqual(liaison.calls[0].postDataJSON(), { person: 'zhang' });
        },
    },
    'sends the version that a department was read in': {
        changed: { 'PUT /api/directory/departments/MKT': saved.keep },
        async run(page, address) {
            await page.goto(`${address}${DIRECTORY}?department=MKT`);
            await page.getByRole('button', { name: '編輯' }).click();
            const dialog = page.getByRole('dialog');
            await dialog.getByLabel('名稱（英文）').fill('Marketing and Brand');
            await dialog.getByRole('button', { name: '儲存部門' }).click();
            await dialog.waitFor({ state: 'detached' });
            assert.equal(saved.calls[0].headers()['if-match'], '"7"');
            assert.equal(saved.calls[0].postDataJSON().name.en, 'Marketing and Brand');
        },
    },
    'shows the duties that stand against a removal, with links': {
        changed: { 'DELETE /api/directory/people/wang': () => ({ status: 409, json: heldDuties }) },
        async run(page, address) {
            await page.goto(`${address}${DIRECTORY}/people/wang`);
            await page.getByRole('button', { name: '刪除' }).click();
            const dialog = page.getByRole('dialog');
            await dialog.getByRole('button', { name: '刪除人員' }).click();
            await dialog.getByRole('link', { name: /擔任對接人/ }).waitFor();
            await dialog.getByRole('link', { name: /補充後重新提交/ }).click();
            await page.waitForURL(/requests\//);
        },
    },
    async 'imports only after a dry run'(page, address) {
        await page.goto(`${address}${DIRECTORY}/import`);
        const run = page.getByRole('button', { name: '正式匯入' });
        const content = Buffer.from('id,name,department\nwang,小王,MKT\n');
        await page.getByLabel('人員檔案').setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: content });
        assert.equal(await run.count(), 0);
        await page.getByRole('button', { name: '預演' }).click();
        await page.getByText('沒有部門 FIN。').waitFor();
        await run.click();
        await page.getByRole('heading', { name: '已匯入' }).waitFor();
    },
};
