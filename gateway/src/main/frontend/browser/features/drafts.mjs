/** What was typed and not sent is there again, wherever something longer is written. */
import assert from 'node:assert/strict';
import { ID, requests } from '../example.mjs';
import { administrator, SECOND } from '../review.mjs';

const TALKED = '0190a8c0-7b3c-7d00-8000-000000000012';
const APPROVED = requests[4].id;
const BACK = '已還原您上次未送出的內容。';

const dialog = (page) => page.getByRole('dialog');
const form = (page) => page.locator('form.form-panel');

const PLACES = {
    'a withdrawal': { path: `/requests/${ID}`, opens: '撤回', inside: dialog },
    'a message about a request': {
        path: `/requests/${TALKED}`,
        inside: (page) => page.getByRole('region', { name: '溝通紀錄' }),
    },
    'a return': {
        path: `/review/${SECOND}`,
        opens: '退回',
        inside: dialog,
        changed: { '/api/me': administrator },
    },
    'the reason of a dispatch': {
        path: `/review/${SECOND}`,
        opens: '分派',
        inside: dialog,
        changed: { '/api/me': administrator },
    },
    'what a department wants changed in a plan': {
        path: `/requests/${APPROVED}/plan`,
        opens: '需修改',
        inside: dialog,
    },
    'an entry of the guide': {
        path: '/guide',
        opens: /新增條目/,
        inside: dialog,
        changed: { '/api/guide/publications': { items: [], acts: ['write'] } },
    },
    'why a retrospective waits for nobody': {
        path: `/requests/${ID}/retrospective`,
        opens: '主責部門簽字',
        inside: dialog,
    },
    'a contribution to a retrospective': {
        path: `/requests/${ID}/retrospective`,
        opens: '填寫市場部的意見',
        inside: form,
    },
};

/** Where it is written, opened in the page as it is. */
async function open(page, { opens, inside }) {
    if (opens) await page.getByRole('button', { name: opens, exact: true }).click();
    const box = inside(page).getByRole('textbox').first();
    await box.waitFor();
    return box;
}

async function comeTo(page, address, place) {
    await page.goto(address + place.path);
    return open(page, place);
}

const comesBack = (place) => ({
    changed: place.changed,
    async run(page, address) {
        const said = '寫到一半的內容';
        await (await comeTo(page, address, place)).fill(said);
        if (place.opens) await place.inside(page).getByRole('button', { name: '取消' }).click();
        await page.locator('.brand').click();
        await page.waitForURL((url) => url.pathname !== place.path);
        await page.goBack();
        assert.equal(await (await open(page, place)).inputValue(), said, 'after another page');
        await page.reload();
        const box = await open(page, place);
        await place.inside(page).getByText(BACK).waitFor();
        assert.equal(await box.inputValue(), said, 'after the page was closed');
        await place.inside(page).getByRole('button', { name: '捨棄並重新填寫' }).click();
        assert.equal(await box.inputValue(), '');
        await page.reload();
        assert.equal(await (await open(page, place)).inputValue(), '', 'what was discarded');
        assert.equal(await place.inside(page).getByText(BACK).count(), 0);
    },
});

/** Two tabs that are gone left something each. */
const offers = (label, place) => ({
    changed: place.changed,
    async run(page, address, looks) {
        const tabs = [await page.context().newPage(), await page.context().newPage()];
        for (const [index, tab] of tabs.entries()) {
            const box = await comeTo(tab, address, place);
            await box.fill(['活動改到七月，物料與培訓另行安排。', '預算未核准，請各部門先停止備料。'][index]);
        }
        for (const tab of tabs) await tab.close();
        await comeTo(page, address, place);
        const inside = place.inside(page);
        await inside.getByText(BACK).waitFor();
        for (const width of [1280, 360]) {
            await page.setViewportSize({ width, height: 900 });
            await looks(`unsent-${label}-${width}`);
        }
        await inside.getByRole('button', { name: '捨棄', exact: true }).click();
        await inside.getByText('這台裝置上另有').waitFor({ state: 'detached' });
    },
});

export const acts = {
    ...Object.fromEntries(
        Object.entries(PLACES).map(([what, place]) => [`brings back ${what} that was not sent`, comesBack(place)]),
    ),
    'offers in a dialog what other tabs left': offers('dialog', PLACES['a withdrawal']),
    'offers in a form what other tabs left': offers('form', PLACES['a contribution to a retrospective']),
};
