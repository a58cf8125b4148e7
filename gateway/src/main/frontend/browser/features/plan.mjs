import assert from 'node:assert/strict';
import { ID, request, requests } from '../example.mjs';
import { DISPUTED, draft, LACKING, POINTS, ROUND } from '../plan.mjs';
import { room } from '../room.mjs';

/** A second request, whose plan goes round. */
const OTHER = requests[4].id;
const of = (id) => `/api/coordination/${id}`;
const PLAN = `/requests/${ID}/plan`;
const ANSWERING = `/requests/${OTHER}/plan`;

const goingRound = room({
    requestId: OTHER,
    state: 'PLAN_APPROVAL',
    plan: { draftVersion: 2, latest: ROUND, points: [] },
    acts: ['post-message', 'answer-plan'],
    actsOn: [{ act: 'answer-plan', subject: 'MKT' }],
});

export const answers = {
    [`${of(ID)}/plan`]: LACKING,
    [`${of(ID)}/plan/versions`]: [],
    [`/api/requests/${OTHER}`]: { ...request, id: OTHER, phase: 'PLAN_APPROVAL' },
    [of(OTHER)]: goingRound,
    [`${of(OTHER)}/plan`]: draft(),
    [`${of(OTHER)}/plan/versions`]: [DISPUTED, ROUND],
    [`${of(OTHER)}/plan/versions/2/difference`]: {
        added: [],
        removed: [],
        changed: [{ taskKey: 'regional-plan', fields: ['plannedFinish'] }],
        contingenciesChanged: false,
        releasesChanged: false,
    },
};

export const pages = { 'plan-editing': PLAN, 'plan-approval': ANSWERING };

const saved = [];
const submitted = [];
const agreed = [];
const refused = [];

/** Chooses in the select that has the focus. It takes no Enter at the very moment its list opens. */
async function choose(page, option) {
    const list = page.locator('.ant-select-dropdown:visible');
    await page.keyboard.type(option);
    await list.locator('.ant-select-item-option-active').getByText(option).waitFor();
    for (let open = true; open;) {
        await page.keyboard.press('Enter');
        open = await list.waitFor({ state: 'hidden', timeout: 1000 }).then(
            () => false,
            () => true,
        );
    }
}

export const acts = {
    'writes and submits a plan by keyboard': {
        changed: {
            [`${of(ID)}/plan`]: () => ({ json: saved.at(-1) ?? draft({ version: 0, tasks: [], editedBy: undefined }) }),
            [`PUT ${of(ID)}/plan`]: (call) => {
                const { tasks, contingencies } = call.postDataJSON();
                saved.push({
                    ...draft({ version: saved.length + 1, tasks, contingencies }),
                    findings: [
                        { rule: 'vague-amount', field: 'tasks[0].title', range: { start: 0, end: 2 }, word: '若干' },
                    ],
                    ifMatch: call.headers()['if-match'],
                });
                return { json: saved.at(-1) };
            },
            [`POST ${of(ID)}/plan/submission`]: (call) => {
                submitted.push({ ...call.postDataJSON(), ifMatch: call.headers()['if-match'] });
                return { json: ROUND };
            },
        },
        async run(page, address) {
            await page.goto(address + PLAN);
            await page.getByRole('button', { name: '新增任務' }).focus();
            await page.keyboard.press('Enter');
            await page.locator('textarea:focus').waitFor();
            await page.keyboard.type('設計海報若干');
            await page.keyboard.press('Tab');
            await choose(page, '市場部');
            await page.keyboard.press('Tab');
            await choose(page, '小王');
            await page.getByLabel('計劃開始，第 1 項任務').fill('2024-05-08');
            await page.getByLabel('計劃完成，第 1 項任務').fill('2024-05-15');
            await page.getByLabel('交付標準，第 1 項任務').focus();
            await page.keyboard.type('主推海報 3 張');
            await page.keyboard.press('Enter');
            await page.keyboard.type('詳情頁文案 5 版');
            await page.getByRole('button', { name: '提交審批' }).focus();
            await page.keyboard.press('Enter');
            const dialog = page.getByRole('dialog', { name: '提交審批' });
            await dialog.getByText('沒有說明數量').waitFor();
            assert.ok(await dialog.getByRole('button', { name: '提交審批' }).isDisabled());
            await dialog.getByRole('checkbox').focus();
            await page.keyboard.press('Space');
            await dialog.getByRole('button', { name: '提交審批' }).focus();
            await page.keyboard.press('Enter');
            await dialog.waitFor({ state: 'hidden' });
            const [{ tasks, ifMatch }] = saved;
            assert.equal(ifMatch, '"0"');
            assert.deepEqual(tasks, [
                {
                    taskKey: 'task-1',
                    title: '設計海報若干',
                    department: 'MKT',
                    owner: 'wang',
                    plannedStart: '2024-05-08',
                    plannedFinish: '2024-05-15',
                    deliveryStandard: ['主推海報 3 張', '詳情頁文案 5 版'],
                    dependsOn: [],
                },
            ]);
            assert.equal(submitted[0].ifMatch, '"1"');
            assert.deepEqual(submitted[0].acknowledgedFindings, [{ rule: 'vague-amount', field: 'tasks[0].title' }]);
        },
    },
    async 'says at each cell what stands against the plan'(page, address) {
        await page.goto(address + PLAN);
        await page.getByText('提交前還有 2 處要補正').waitFor();
        const owner = page.getByLabel('責任人，第 5 項任務');
        const about = await owner.getAttribute('aria-describedby');
        assert.equal(await page.locator(`[id="${about}"]`).textContent(), '此欄未填。');
        await page.getByText('完成時間早於開始時間。').waitFor();
        await page.getByText('「盡快」沒有說明何時').waitFor();
    },
    'keeps what was typed when somebody else has saved': {
        changed: {
            [`PUT ${of(ID)}/plan`]: () => ({ status: 412, json: { status: 412, detail: '內容已被他人修改。' } }),
        },
        async run(page, address) {
            await page.goto(address + PLAN);
            await page.getByLabel('任務，第 1 項任務', { exact: true }).fill('功能說明');
            await page.getByRole('button', { name: '儲存草稿' }).click();
            await page.getByText('內容已被他人修改。').waitFor();
            assert.equal(await page.getByLabel('任務，第 1 項任務', { exact: true }).inputValue(), '功能說明');
        },
    },
    'approves on a phone, the answer in plain sight': {
        settings: { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true },
        changed: {
            [`POST ${of(OTHER)}/plan/answer`]: (call) => {
                agreed.push(call.postDataJSON());
                return { json: ROUND };
            },
        },
        async run(page, address) {
            await page.goto(address + ANSWERING);
            const agree = page.getByRole('button', { name: '同意', exact: true });
            await agree.waitFor();
            const box = await agree.boundingBox();
            assert.ok(box.y + box.height < 780, 'The answer is in the first screen');
            await agree.tap();
            await page.getByRole('dialog').getByRole('button', { name: '同意' }).tap();
            await page.getByRole('dialog').waitFor({ state: 'hidden' });
            assert.deepEqual(agreed, [{ department: 'MKT', answer: 'AGREE' }]);
        },
    },
    'refuses with a reason, on the whole and per task': {
        changed: {
            [`POST ${of(OTHER)}/plan/answer`]: (call) => {
                refused.push(call.postDataJSON());
                return { json: ROUND };
            },
        },
        async run(page, address) {
            await page.goto(address + ANSWERING);
            await page.getByRole('button', { name: '需修改' }).click();
            const dialog = page.getByRole('dialog', { name: '需修改' });
            assert.ok(await dialog.getByRole('button', { name: '需修改' }).isDisabled());
            await dialog.getByLabel('理由').fill('物料要等功能說明');
            await dialog.getByRole('button', { name: '逐項說明' }).click();
            await dialog.getByLabel('任務', { exact: true }).click();
            await page.locator('.ant-select-dropdown:visible').getByTitle('618活動物料設計').click();
            await dialog.getByLabel('理由').last().fill('延到 5 月 17 日');
            await dialog.getByRole('button', { name: '需修改' }).click();
            await dialog.waitFor({ state: 'hidden' });
            assert.deepEqual(refused, [
                {
                    department: 'MKT',
                    answer: 'NEEDS_CHANGE',
                    tasks: [{ taskKey: 'campaign-material', reason: '延到 5 月 17 日' }],
                    reason: '物料要等功能說明',
                },
            ]);
        },
    },
    async 'shows what a version changed and what an earlier one was answered'(page, address) {
        await page.goto(address + ANSWERING);
        await page.locator('.difference del').getByText('5月15日').waitFor();
        await page.locator('.difference ins').getByText('5月20日').waitFor();
        await page.getByLabel('方案版本').click();
        await page.locator('.ant-select-dropdown:visible').getByText('第 1 版').click();
        await page.getByText('5 月 15 日前人力都在培訓').waitFor();
    },
    'lists the points of dispute and lets the lead write the next version': {
        changed: {
            [of(ID)]: room({
                state: 'SECOND_COORDINATION',
                plan: { draftVersion: 2, latest: DISPUTED, points: POINTS },
            }),
            [`${of(ID)}/plan/versions`]: [DISPUTED],
        },
        async run(page, address) {
            await page.goto(`${address}/requests/${ID}/coordination`);
            await page.getByRole('heading', { name: /爭議點/ }).waitFor();
            await page.getByText('人力先用在培訓', { exact: false }).first().waitFor();
            await page.getByRole('link', { name: '查看方案' }).click();
            await page.getByRole('heading', { name: '方案制定' }).waitFor();
            await page.getByText('第 1 版 · 有爭議').waitFor();
        },
    },
};
