/**
 * Each page in Chromium, in three widths and both themes: no violation found by axe, no broken policy, no error on the
 * console, nothing wider than the window, and a screenshot; then what people do with them.
 */
import { AxeBuilder } from '@axe-core/playwright';
import assert from 'node:assert/strict';
import { existsSync, mkdirSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { ANSWERS, NOW, PAGES } from './data.mjs';
import { serve } from './site.mjs';

const WIDTHS = [1440, 768, 360];
const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

function findBrowser() {
    const folders = (process.env.PATH ?? '').split(delimiter);
    const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
    return [process.env.CHROMIUM, ...candidates].find((path) => path && existsSync(path));
}

/** Answers calls from the data; `changed` answers some otherwise. */
async function answerCalls(page, changed = {}) {
    await page.route('**/api/**', (route) => {
        const path = new URL(route.request().url()).pathname;
        if (path === '/api/notices/stream') {
            return route.fulfill({ status: 200, contentType: 'text/event-stream', body: 'retry: 60000\n\n' });
        }
        const special = changed[path]?.(route.request());
        if (special) return route.fulfill({ headers: { Date: NOW }, ...special });
        const known = ANSWERS[path];
        return route.fulfill({
            status: known ? 200 : 404,
            headers: { Date: NOW },
            json: known ?? { title: 'Not found' },
        });
    });
}

async function withPage(browser, settings, run, changed) {
    const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'zh-TW', ...settings });
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    const faults = [];
    page.on('console', (message) => {
        if (message.type() === 'error' && !message.text().includes('Failed to load resource'))
            faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('request', (request) => {
        const host = new URL(request.url()).hostname;
        if (host !== '127.0.0.1' && host !== '') faults.push(`A request to ${request.url()}`);
    });
    try {
        await answerCalls(page, changed);
        await run(page);
        assert.deepEqual(faults, []);
    } finally {
        await context.close();
    }
}

async function settled(page) {
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForFunction(() => !document.querySelector('.ant-skeleton'));
}

async function looksRight(page, label, pictures) {
    const found = await new AxeBuilder({ page }).withTags(RULES).analyze();
    const objections = found.violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.any[0]?.message ?? ''}`),
    );
    const wider = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    await page.screenshot({ path: join(pictures, `${label}.png`), fullPage: true });
    assert.deepEqual(objections, [], label);
    assert.ok(wider <= 0, `${label} is ${wider} px wider than the window`);
}

async function looksOfAll(browser, address, colorScheme, pictures) {
    let tests = 0;
    await withPage(browser, { colorScheme }, async (page) => {
        for (const [label, path] of Object.entries(PAGES)) {
            await page.goto(address + path);
            await settled(page);
            for (const width of WIDTHS) {
                await page.setViewportSize({ width, height: 900 });
                await looksRight(page, `${label}-${width}-${colorScheme}`, pictures);
                tests++;
            }
        }
    });
    return tests;
}

const ACTS = {
    async 'switches the language without a reload'(page, address) {
        await page.goto(address);
        await settled(page);
        await page.getByRole('button', { name: '語言' }).click();
        await page.getByText('English').click();
        await page.getByRole('heading', { name: 'My duties' }).waitFor();
    },
    async 'counts deadlines on the platform’s clock'(page, address) {
        await page.goto(address);
        await page.getByText('已逾期').first().waitFor();
        await page.getByText(/5 小時後到期/).waitFor();
    },
    async 'opens the notices and follows one'(page, address) {
        await page.goto(address);
        await page.getByRole('button', { name: /通知/ }).click();
        await page.getByRole('dialog').getByRole('link').first().click();
        await page.waitForURL(/requests/);
    },
    async 'keeps filters in the address'(page, address) {
        await page.goto(`${address}/requests`);
        await page.getByRole('searchbox').fill('618');
        await page.keyboard.press('Enter');
        await page.waitForURL(/text=618/);
    },
};

async function keepsWhatWasTyped(page, address) {
    await page.goto(address + PAGES.request);
    await page.getByRole('button', { name: '撤回' }).click();
    const dialog = page.getByRole('dialog', { name: '撤回' });
    await dialog.getByRole('textbox').fill('活動取消');
    await dialog.getByRole('button', { name: '撤回' }).click();
    await page.getByText('您的登入已逾時').first().waitFor();
    assert.equal(await dialog.getByRole('textbox').inputValue(), '活動取消');
}

/** Runs all of it against the built pages; without a browser it says so, and fails where one is demanded. */
export async function verifyInBrowser(folder) {
    const executablePath = findBrowser();
    if (!executablePath) {
        if (process.env.LIAISON_BROWSER_REQUIRED) throw new Error('No browser found, and one is demanded');
        console.log('Pages: NOT tested in a browser: no Chromium in CHROMIUM or the PATH');
        return;
    }
    const started = performance.now();
    const pictures = resolve(folder, '../../pages/screenshots');
    mkdirSync(pictures, { recursive: true });
    const { server, address } = await serve(resolve(folder));
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    let tests = 0;
    try {
        const looks = (colorScheme) => looksOfAll(browser, address, colorScheme, pictures);
        tests += (await Promise.all(['light', 'dark'].map(looks))).reduce((sum, each) => sum + each, 0);
        for (const act of Object.values(ACTS)) {
            await withPage(browser, {}, (page) => act(page, address));
            tests++;
        }
        const expired = {
            [`/api${PAGES.request}/withdrawal`]: () => ({ status: 401, json: { title: 'Unauthenticated' } }),
        };
        await withPage(browser, {}, (page) => keepsWhatWasTyped(page, address), expired);
        tests++;
    } finally {
        await browser.close();
        server.close();
    }
    console.log(
        `Pages: ${tests} browser tests passed in ${Math.round((performance.now() - started) / 1000)} s (${executablePath})`,
    );
}
