import { Buffer } from 'node:buffer';
import assert from 'node:assert/strict';
import { request } from '../example.mjs';

const DRAFT = '0190a8c0-7b3c-7d00-8000-0000000000d1';
const RESOURCE = '0190a8c0-7b3c-7d00-8000-0000000000d2';
const ISSUE = '0190a8c0-7b3c-7d00-8000-0000000000d3';
const PROCESS = '0190a8c0-7b3c-7d00-8000-0000000000d4';
const NEW = '0190a8c0-7b3c-7d00-8000-0000000000d5';

const EMPTY = {
    title: '',
    background: '',
    goal: '',
    contact: '',
    departments: [],
    otherParties: '',
    asks: [],
    completionNote: '',
};

const draft = (id, form, extra = {}) => ({
    id,
    version: 1,
    revision: 1,
    state: 'DRAFT',
    phase: 'INTAKE',
    initiator: 'wang',
    raisingDepartment: 'MKT',
    createdAt: '2024-05-06T01:30:00Z',
    form,
    attachments: [],
    departments: ['MKT'],
    rounds: [],
    findings: [],
    acknowledged: [],
    acts: ['edit', 'attach', 'discard', 'submit'],
    ...extra,
});

const finding = (rule, field, severity, message, suggestion, extra = {}) => ({
    rule,
    field,
    severity,
    blocking: severity === 'BLOCKING',
    code: `finding.${rule}`,
    message,
    suggestion,
    ...extra,
});

/** What the service would find, as far as these pages show it. */
function findingsOf(form) {
    const missing = ['title', 'background', 'goal', 'contact', 'wishedCompletion', 'priority']
        .filter((field) => !form[field])
        .map((field) => finding('required', field, 'BLOCKING', '此項未填。', '請填寫；缺少此項不能提交。'));
    const vague = ['title', 'background', 'goal'].flatMap((field) => {
        const start = (form[field] ?? '').indexOf('盡快');
        if (start < 0) return [];
        const extra = { range: { start, end: start + 2 }, replacement: '6月20日前' };
        const message = '「盡快」沒有說明時間。';
        return [finding('vague-time', field, 'UNCLEAR', message, '請改為日期，例如「6月20日前」。', extra)];
    });
    const asks = (form.asks ?? []).flatMap(({ measure }, index) =>
        measure
            ? []
            : [
                  finding(
                      'ask-without-measure',
                      `asks[${index}].measure`,
                      'UNCLEAR',
                      '沒有說明數量或驗收依據。',
                      '請寫出數量或依據，例如「3款功能說明」。',
                  ),
              ],
    );
    return [...missing, ...vague, ...asks];
}

const checked = (call) => ({ json: { findings: findingsOf(call.postDataJSON()) } });

/** A form as it is kept on the other side: saved by merge patch, guarded by its revision. */
function kept(id, form, extra) {
    const state = { stored: draft(id, form, extra), refuse: undefined, patches: [] };
    state.answers = {
        [`/api/requests/${id}`]: () => ({ json: state.stored }),
        [`PATCH /api/requests/${id}/form`]: (call) => {
            if (state.refuse) return state.refuse(call);
            if (call.headers()['if-match'] !== `"${state.stored.revision}"`) {
                return { status: 412, json: { title: 'Changed meanwhile' } };
            }
            const patch = call.postDataJSON();
            state.patches.push(patch);
            const revision = state.stored.revision + 1;
            state.stored = { ...state.stored, form: { ...state.stored.form, ...patch }, revision };
            return { json: { id, phase: 'INTAKE', revision, state: state.stored.state, version: 1 } };
        },
    };
    return state;
}

const returned = {
    state: 'RETURNED',
    number: 'XMBG-202405001',
    verdict: {
        at: '2024-05-06T03:00:00Z',
        by: { person: 'li' },
        outcome: 'RETURNED',
        reason: '涉及部門未勾選，請補充銷售部',
        fields: [{ field: 'departments', reason: '請補充銷售部' }],
    },
};

export const answers = {
    'POST /api/requests': { id: NEW, phase: 'INTAKE', revision: 1, state: 'DRAFT', version: 1 },
    'POST /api/requests/check': checked,
    '/api/requests/templates': {
        items: [
            {
                id: '0190a8c0-7b3c-7d00-8000-0000000000e1',
                name: '季度大促協作',
                title: '618大促活動跨部門協作需求',
                type: 'PROJECT',
                savedAt: '2024-04-02T02:00:00Z',
                version: 1,
            },
        ],
    },
    [`/api/requests/${NEW}`]: draft(NEW, { ...EMPTY, type: 'PROJECT' }),
    [`/api/requests/${DRAFT}`]: draft(
        DRAFT,
        { ...request.form, background: '為提升618大促活動轉化率，請各部門盡快配合。' },
        returned,
    ),
    [`/api/requests/${RESOURCE}`]: draft(RESOURCE, {
        ...EMPTY,
        type: 'RESOURCE',
        title: '調用用戶畫像數據',
        departments: ['SAL'],
        resource: { kind: 'data', quantity: 200000, unit: '筆', purpose: '新品上市選客', confidentiality: '' },
    }),
    [`/api/requests/${ISSUE}`]: draft(ISSUE, {
        ...EMPTY,
        type: 'ISSUE',
        title: '客訴響應超時協調',
        departments: ['SAL', 'PRD'],
        issue: {
            parties: [{ department: 'SAL', statement: '24小時內答覆客戶' }],
            disputes: ['技術支持由誰提供'],
        },
    }),
    [`/api/requests/${PROCESS}`]: draft(PROCESS, {
        ...EMPTY,
        type: 'PROCESS',
        title: '電子發票報銷新規',
        departments: ['MKT', 'SAL'],
        process: { document: '電子發票報銷新規（第2版）', owner: '', opinionsUntil: '2024-05-20' },
    }),
};

export const pages = {
    'form-new': '/requests/new',
    'form-project': `/requests/${DRAFT}/edit`,
    'form-resource': `/requests/${RESOURCE}/edit`,
    'form-issue': `/requests/${ISSUE}/edit`,
    'form-print': `/requests/${DRAFT}/print`,
    'form-process': `/requests/${PROCESS}/edit`,
};

const saved = (page) => page.getByText('已自動儲存').waitFor();

/** A tus server for one upload: it breaks off once, after the first piece. */
function uploading(id) {
    const form = kept(id, { ...EMPTY, type: 'PROJECT' });
    const state = { offset: 0, length: 0, refuse: undefined, form };
    const place = `/api/requests/${id}/uploads/0190a8c0-7b3c-7d00-8000-0000000000f1`;
    const tus = (extra) => ({ headers: { 'Tus-Resumable': '1.0.0', ...extra } });
    state.answers = {
        ...form.answers,
        [`POST /api/requests/${id}/uploads`]: (call) => {
            if (state.refuse) return state.refuse;
            state.length = Number(call.headers()['upload-length']);
            return { status: 201, ...tus({ Location: place }) };
        },
        [`HEAD ${place}`]: () => ({
            status: 200,
            ...tus({ 'Upload-Offset': `${state.offset}`, 'Upload-Length': `${state.length}` }),
        }),
        [`PATCH ${place}`]: async (call) => {
            assert.equal(Number(call.headers()['upload-offset']), state.offset);
            await state.hold;
            state.offset += call.postDataBuffer()?.length ?? 0;
            if (state.offset === state.length) {
                const file = { name: '2023年618活動復盤報告.xlsx', size: state.length, sha256: 'b'.repeat(64) };
                const attachments = [{ ...file, mediaType: 'application/octet-stream' }];
                form.stored = { ...form.stored, attachments, revision: form.stored.revision + 1 };
            }
            return { status: 204, ...tus({ 'Upload-Offset': `${state.offset}` }) };
        },
    };
    return state;
}

const REPORT = { name: '2023年618活動復盤報告.xlsx', mimeType: 'application/octet-stream' };

const begun = () => kept(NEW, { ...EMPTY, type: 'PROJECT' });
const [uploaded, tooLarge] = [uploading(NEW), uploading(NEW)];
const [typing, mending, offline, ended, together, apart, recovered] = Array.from({ length: 7 }, begun);
const [besides, against, alone] = Array.from({ length: 3 }, begun);

const titleOf = (tab) => tab.getByRole('textbox', { name: '需求標題' });
const goalOf = (tab) => tab.getByRole('textbox', { name: '目標' });

/** The new draft in two tabs of one browser, each of which read the same revision. */
async function inTwoTabs(page, address) {
    const tabs = [page, await page.context().newPage()];
    for (const tab of tabs) {
        await tab.goto(`${address}/requests/${NEW}/edit`);
        await titleOf(tab).waitFor();
    }
    return tabs;
}

export const acts = {
    'raises a request by keyboard alone': {
        changed: {
            ...typing.answers,
            [`POST /api/requests/${NEW}/submission`]: (call) => {
                typing.submitted = call.postDataJSON();
                return {
                    json: {
                        id: NEW,
                        number: 'XMBG-202405001',
                        phase: 'INTAKE',
                        revision: 9,
                        state: 'SUBMITTED',
                        version: 1,
                    },
                };
            },
            [`/api/requests/${NEW}/timeline`]: { items: [] },
        },
        async run(page, address) {
            await page.goto(`${address}/requests/new`);
            await page.getByRole('button', { name: /項目協作/ }).focus();
            await page.keyboard.press('Enter');
            await page.getByRole('textbox', { name: '需求標題' }).focus();
            await page.keyboard.type('618大促活動跨部門協作需求');
            await page.keyboard.press('Tab');
            await page.keyboard.type('提升618大促活動轉化率');
            await page.keyboard.press('Tab');
            await page.keyboard.type('銷售額同比增長30%');
            await page.getByLabel('期望完成時間', { exact: false }).first().fill('2024-06-20');
            await page.getByRole('radio', { name: '高' }).focus();
            await page.keyboard.press('Space');
            await page.getByRole('textbox', { name: '聯繫方式' }).fill('內部號 8888');
            await page.getByRole('combobox', { name: '涉及部門' }).focus();
            await page.keyboard.type('產品');
            await page.keyboard.press('Enter');
            await page.keyboard.press('Escape');
            await page.getByRole('textbox', { name: '做什麼' }).fill('提供促銷產品功能說明');
            await saved(page);
            await page.getByRole('button', { name: '提交' }).focus();
            await page.keyboard.press('Enter');
            const dialog = page.getByRole('dialog', { name: '提交' });
            await dialog.getByRole('checkbox', { name: /沒有說明數量/ }).focus();
            await page.keyboard.press('Space');
            await dialog.getByRole('button', { name: '提交' }).focus();
            await page.keyboard.press('Enter');
            await page.waitForURL(new RegExp(`/requests/${NEW}$`));
            assert.deepEqual(typing.submitted, {
                acknowledgedFindings: [{ field: 'asks[0].measure', rule: 'ask-without-measure' }],
            });
            assert.equal(typing.stored.form.asks[0].department, 'PRD');
        },
    },
    'mends what is unclear by one click': {
        changed: mending.answers,
        async run(page, address) {
            await page.goto(`${address}/requests/${NEW}/edit`);
            const background = page.getByRole('textbox', { name: '背景' });
            await background.fill('請各部門盡快配合');
            await page.locator('mark', { hasText: '盡快' }).waitFor();
            await page.getByRole('button', { name: /6月20日前/ }).click();
            assert.equal(await background.inputValue(), '請各部門6月20日前配合');
            await page.getByRole('button', { name: /6月20日前/ }).waitFor({ state: 'detached' });
            await saved(page);
            assert.equal(mending.stored.form.background, '請各部門6月20日前配合');
        },
    },
    'leads to what is missing instead of handing in': {
        changed: begun().answers,
        async run(page, address) {
            await page.goto(`${address}/requests/${NEW}/edit`);
            await page.getByRole('button', { name: '提交' }).click();
            await page.getByText('此項未填。').first().waitFor();
            await page.waitForFunction(() => document.activeElement?.id === 'field-title');
        },
    },
    'saves once the connection is back': {
        changed: offline.answers,
        async run(page, address) {
            await page.goto(`${address}/requests/${NEW}/edit`);
            offline.refuse = () => 'abort';
            await page.getByRole('textbox', { name: '需求標題' }).fill('618大促');
            await page.getByText(/連線中斷/).waitFor();
            offline.refuse = undefined;
            await page.getByRole('button', { name: '重試' }).click();
            await saved(page);
            assert.equal(offline.stored.form.title, '618大促');
        },
    },
    'keeps what was typed over a reload without a connection': {
        changed: recovered.answers,
        async run(page, address) {
            await page.goto(`${address}/requests/${NEW}/edit`);
            recovered.refuse = () => 'abort';
            await page.getByRole('textbox', { name: '需求標題' }).fill('618大促');
            await page.getByText(/連線中斷/).waitFor();
            page.on('dialog', (dialog) => void dialog.accept());
            recovered.refuse = undefined;
            await page.reload();
            await saved(page);
            assert.equal(await page.getByRole('textbox', { name: '需求標題' }).inputValue(), '618大促');
            assert.equal(recovered.stored.form.title, '618大促');
        },
    },
    'goes on after the session has ended in the middle of the form': {
        changed: ended.answers,
        async run(page, address) {
            await page.goto(`${address}/requests/${NEW}/edit`);
            ended.refuse = () => ({ status: 401, json: { title: 'Unauthenticated' } });
            await page.getByRole('textbox', { name: '需求標題' }).fill('618大促');
            await page.getByText('您的登入已逾時').first().waitFor();
            ended.refuse = undefined;
            await page.getByRole('button', { name: /我已登入/ }).click();
            await saved(page);
            assert.equal(ended.stored.form.title, '618大促');
        },
    },
    'brings together what two editors wrote in different places': {
        changed: together.answers,
        async run(page, address) {
            await page.goto(`${address}/requests/${NEW}/edit`);
            await page.getByRole('textbox', { name: '需求標題' }).waitFor();
            together.stored = {
                ...together.stored,
                revision: 7,
                form: { ...together.stored.form, goal: '銷售額同比增長30%' },
            };
            await page.getByRole('textbox', { name: '需求標題' }).fill('618大促');
            await saved(page);
            assert.equal(await page.getByRole('textbox', { name: '目標' }).inputValue(), '銷售額同比增長30%');
            assert.equal(together.stored.form.title, '618大促');
        },
    },
    'asks which stands where two editors wrote in the same place': {
        changed: apart.answers,
        async run(page, address) {
            await page.goto(`${address}/requests/${NEW}/edit`);
            const title = page.getByRole('textbox', { name: '需求標題' });
            await title.waitFor();
            apart.stored = { ...apart.stored, revision: 7, form: { ...apart.stored.form, title: '雙11大促' } };
            await title.fill('618大促');
            const dialog = page.getByRole('dialog', { name: /另有人同時修改/ });
            await dialog.getByRole('radio', { name: /雙11大促/ }).check();
            await dialog.getByRole('button', { name: '保留所選' }).click();
            await saved(page);
            assert.equal(await title.inputValue(), '雙11大促');
            assert.equal(apart.stored.form.title, '雙11大促');
        },
    },
    'brings together what was written in two tabs': {
        changed: besides.answers,
        async run(page, address) {
            const [first, second] = await inTwoTabs(page, address);
            await titleOf(first).fill('618大促');
            await saved(first);
            await goalOf(second).fill('銷售額同比增長30%');
            await saved(second);
            assert.equal(await titleOf(second).inputValue(), '618大促');
            assert.deepEqual(besides.patches, [{ title: '618大促' }, { goal: '銷售額同比增長30%' }]);
        },
    },
    'asks in the later of two tabs which stands, and shows the decision in the earlier': {
        changed: against.answers,
        async run(page, address) {
            const [first, second] = await inTwoTabs(page, address);
            await titleOf(first).fill('雙11大促');
            await saved(first);
            await titleOf(second).fill('618大促');
            const dialog = second.getByRole('dialog', { name: /另有人同時修改/ });
            await dialog.getByRole('radio', { name: /雙11大促/ }).waitFor();
            assert.equal(await dialog.getByRole('radio', { name: /618大促/ }).isChecked(), true);
            assert.equal(against.stored.form.title, '雙11大促');
            await dialog.getByRole('button', { name: '保留所選' }).click();
            await saved(second);
            assert.equal(against.stored.form.title, '618大促');
            await goalOf(first).fill('銷售額同比增長30%');
            await saved(first);
            assert.equal(await titleOf(first).inputValue(), '618大促');
            assert.equal(against.stored.form.goal, '銷售額同比增長30%');
        },
    },
    'keeps what one tab could not save while another saves': {
        changed: alone.answers,
        async run(page, address) {
            const [first, second] = await inTwoTabs(page, address);
            alone.refuse = () => 'abort';
            await titleOf(first).fill('618大促');
            await first.getByText(/連線中斷/).waitFor();
            await first.close();
            alone.refuse = undefined;
            await goalOf(second).fill('銷售額同比增長30%');
            await saved(second);
            await second.reload();
            await saved(second);
            assert.equal(await titleOf(second).inputValue(), '618大促');
        },
    },
    'attaches a file after a pause': {
        changed: uploaded.answers,
        async run(page, address) {
            await page.goto(`${address}/requests/${NEW}/edit`);
            let release;
            uploaded.hold = new Promise((resolve) => {
                release = resolve;
            });
            await page.locator('input[type=file]').setInputFiles({ ...REPORT, buffer: Buffer.alloc(9_000_000, 7) });
            await page.getByRole('button', { name: /暫停上傳/ }).click();
            release();
            await page.getByRole('button', { name: /繼續上傳/ }).click();
            await page.getByRole('link', { name: REPORT.name }).waitFor();
            assert.equal(uploaded.offset, 9_000_000);
        },
    },
    'says why a file is refused, and lets it go': {
        changed: tooLarge.answers,
        async run(page, address) {
            await page.goto(`${address}/requests/${NEW}/edit`);
            tooLarge.refuse = {
                status: 422,
                headers: { 'Tus-Resumable': '1.0.0' },
                json: { title: 'Unprocessable', detail: '檔案超過 2 GB 的上限。' },
            };
            await page.locator('input[type=file]').setInputFiles({ ...REPORT, buffer: Buffer.alloc(9_000, 7) });
            await page.getByText('檔案超過 2 GB 的上限。').waitFor();
            await page.getByRole('button', { name: /取消上傳/ }).click();
            await page.getByText(REPORT.name).waitFor({ state: 'detached' });
        },
    },
    'raises a request from a template, as last time': {
        changed: {
            'POST /api/requests/templates/0190a8c0-7b3c-7d00-8000-0000000000e1/draft': (call) => {
                assert.deepEqual(call.postDataJSON(), { dates: 'CLEAR' });
                return { json: { id: NEW, phase: 'INTAKE', revision: 1, state: 'DRAFT', version: 1 } };
            },
        },
        async run(page, address) {
            await page.goto(`${address}/requests/new`);
            await page.getByRole('button', { name: '照範本「季度大促協作」發起' }).click();
            const dialog = page.getByRole('dialog', { name: '照此發起' });
            await dialog.getByRole('radio', { name: '日期留白' }).check();
            await dialog.getByRole('button', { name: '照此發起' }).click();
            await page.waitForURL(new RegExp(`/requests/${NEW}/edit`));
        },
    },
    async 'prints the form alone'(page, address) {
        await page.goto(`${address}/requests/${DRAFT}/print`);
        await page
            .getByRole('cell', { name: '涉及部門' })
            .or(page.getByRole('rowheader', { name: '涉及部門' }))
            .waitFor();
        await page.emulateMedia({ media: 'print' });
        assert.equal(await page.locator('.bar').isVisible(), false);
        assert.equal(await page.locator('.paper').isVisible(), true);
    },
};
