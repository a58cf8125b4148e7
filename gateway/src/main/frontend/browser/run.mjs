/**
 * Each page in Chromium, in three widths and both themes: no violation found by axe, no broken policy, no error on the
 * console, nothing wider than the window, and a screenshot; then what people do with them.
 *
 * A file of `features` exports `answers` (what the services answer, by path or by method and path: a value, or a function
 * of the call that gives what Playwright's `fulfill` takes), `pages` (paths by label) and `acts` (a function of the page,
 * the address and `looks`, which holds what is open to the same demands under a label; or one with answers of its own
 * beside it). PAGES_ONLY names the features to run, all others answer alone; PAGES_PART is `looks` or `acts` to run that part alone.
 */
import { AxeBuilder } from '@axe-core/playwright';
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser.mjs';
import { NOW } from './example.mjs';
import { serve } from './site.mjs';

const WIDTHS = [1440, 768, 360];
/** An act leaves a third of two processors idle; more than two acts on them gain nothing. */
const SIDE_BY_SIDE = 2;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function allFeatures() {
    const names = readdirSync(join(import.meta.dirname, 'features')).map((file) => file.replace('.mjs', ''));
    const features = await Promise.all(names.map((name) => import(`./features/${name}.mjs`)));
    const only = process.env.PAGES_ONLY?.split(',');
    return {
        answers: Object.assign({}, ...features.map(({ answers }) => answers)),
        chosen: features.filter((_, index) => only?.includes(names[index]) ?? true),
    };
}

/** Answers calls from the features' data; `changed` answers some otherwise. */
async function answerCalls(context, answers) {
    await context.route('**/api/**', async (route) => {
        const call = route.request();
        const path = new URL(call.url()).pathname;
        if (path === '/api/notices/stream' && !answers[path]) {
            return route.fulfill({ status: 200, contentType: 'text/event-stream', body: 'retry: 60000\n\n' });
        }
        const known = answers[`${call.method()} ${path}`] ?? (call.method() === 'GET' ? answers[path] : undefined);
        const answer =
            typeof known === 'function' ? await known(call) : known ? { json: known } : { status: 404, json: {} };
        return answer === 'abort' ? route.abort() : route.fulfill({ headers: { Date: NOW }, ...answer });
    });
}

async function withPage(browser, settings, answers, run) {
    const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'zh-TW', ...settings });
    context.setDefaultTimeout(15_000);
    const faults = [];
    context.on('console', (message) => {
        if (message.type() === 'error' && !message.text().includes('Failed to load resource'))
            faults.push(message.text());
    });
    context.on('weberror', (event) => faults.push(String(event.error())));
    context.on('request', (request) => {
        const host = new URL(request.url()).hostname;
        if (host !== '127.0.0.1' && host !== '') faults.push(`A request to ${request.url()}`);
    });
    try {
        await answerCalls(context, answers);
        await run(await context.newPage());
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
    // The other mode opens a window of its own each time, for frames of other origins; there are none.
    const found = await new AxeBuilder({ page }).setLegacyMode(true).withTags(RULES).analyze();
    const objections = found.violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.any[0]?.message ?? ''}`),
    );
    const wider = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    await page.screenshot({ path: join(pictures, `${label}.png`), fullPage: true });
    assert.deepEqual(objections, [], label);
    assert.ok(wider <= 0, `${label} is ${wider} px wider than the window`);
}

async function looksOfAll(browser, address, colorScheme, pictures, { answers, chosen }) {
    let tests = 0;
    const pages = Object.assign({}, ...chosen.map((feature) => feature.pages));
    await withPage(browser, { colorScheme }, answers, async (page) => {
        for (const [label, path] of Object.entries(pages)) {
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

/** For what is open only after something was done: dialogs and forms, when they have come to rest. */
function looksAt(page, pictures) {
    return async (label) => {
        await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
        await looksRight(page, label, pictures);
    };
}

async function playAll(browser, address, pictures, { answers, chosen }) {
    const acts = chosen.flatMap((feature) => Object.entries(feature.acts ?? {}));
    const waiting = acts.values();
    const failures = [];
    async function playInTurn() {
        for (const [label, act] of waiting) {
            const { run, changed, settings } = typeof act === 'function' ? { run: act } : act;
            try {
                await withPage(browser, settings ?? {}, { ...answers, ...changed }, (page) =>
                    run(page, address, looksAt(page, pictures)),
                );
            } catch (cause) {
                failures.push(new Error(`A page ${label}: failed`, { cause }));
            }
        }
    }
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, playInTurn));
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} of ${acts.length} acts failed`);
    return acts.length;
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
        const features = await allFeatures();
        const looks = (colorScheme) => looksOfAll(browser, address, colorScheme, pictures, features);
        const part = process.env.PAGES_PART ?? 'all';
        if (part !== 'acts')
            tests += (await Promise.all(['light', 'dark'].map(looks))).reduce((sum, each) => sum + each, 0);
        if (part !== 'looks') tests += await playAll(browser, address, pictures, features);
    } finally {
        await browser.close();
        server.close();
    }
    console.log(
        `Pages: ${tests} browser tests passed in ${Math.round((performance.now() - started) / 1000)} s (${executablePath})`,
    );
}
