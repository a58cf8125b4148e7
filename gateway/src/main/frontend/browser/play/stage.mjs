/**
 * Where the example is played: every person in a browser session of their own, signed in through the sign-in page, and the
 * clock of all services moved in between.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Tour } from './tour.mjs';

const PATIENCE = 30_000;

export class Stage {
    #pages = new Map();
    #faults = [];
    #scene = 0;

    /** `settings`: addresses `gateway` and `control`, the demo people's `password`, folder of the `pictures`. */
    constructor(browser, settings) {
        this.browser = browser;
        this.settings = settings;
        mkdirSync(settings.pictures, { recursive: true });
        this.tour = new Tour(browser, join(settings.pictures, 'tour'));
    }

    tell(step) {
        console.log(step);
    }

    /** The page of a person, signed in. */
    async as(person) {
        const known = this.#pages.get(person);
        if (known) return known;
        const context = await this.browser.newContext({
            locale: 'zh-TW',
            timezoneId: 'Asia/Taipei',
            reducedMotion: 'reduce',
            viewport: { width: 1280, height: 900 },
        });
        context.setDefaultTimeout(PATIENCE);
        const page = await context.newPage();
        page.on('pageerror', (error) => this.#faults.push(`${person}: ${error}`));
        await page.goto(new URL('/oauth2/authorization/liaison', this.settings.gateway).href);
        await page.locator('#username').fill(person);
        await page.locator('#password').fill(this.settings.password);
        await page.locator('form button[type=submit]').click();
        await page.getByRole('navigation', { name: '主選單' }).waitFor();
        this.#pages.set(person, page);
        return page;
    }

    /** A page of the platform as a person sees it now. */
    async open(person, path) {
        const page = await this.as(person);
        await page.goto(new URL(path, this.settings.gateway).href);
        await page.getByRole('heading', { level: 1 }).waitFor();
        return page;
    }

    /** Moves the clock (`2024-05-07T09:00`, Taipei) and waits until all that became due has had its effect everywhere. */
    async moveTo(when) {
        this.tell(`~ ${when}`);
        await this.#control('/clock', { to: `${when}:00+08:00` });
    }

    /** Waits until every effect of what was done so far has reached every service. */
    settle() {
        return this.#control('/settle');
    }

    async #control(path, body) {
        const response = await fetch(new URL(path, this.settings.control), {
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify(body ?? {}),
        });
        if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    }

    /** Keeps what a page shows. */
    async picture(page, label) {
        await page.locator('.ant-skeleton').first().waitFor({ state: 'hidden' });
        const name = `${String(++this.#scene).padStart(2, '0')}-${label}.png`;
        await page.screenshot({ path: join(this.settings.pictures, name), fullPage: true });
    }

    /** Takes the picture of docs/tour.md that has this name. */
    show(page, name) {
        return this.tour.take(page, name);
    }

    /** Keeps what each person sees, where the play broke off. */
    async pictureAll(label) {
        for (const [person, page] of this.#pages) await this.picture(page, `${label}-${person}`).catch(() => undefined);
    }

    requireSound() {
        if (this.#faults.length > 0) throw new Error(`Errors on the pages:\n${this.#faults.join('\n')}`);
    }
}
