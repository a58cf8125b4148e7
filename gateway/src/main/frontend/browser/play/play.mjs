/**
 * The source document's example, played by its people through the pages of a running platform whose clock can be moved and
 * shows the morning of 6 May 2024. Ends with an error where a page doesn't let a person do what is theirs to do.
 *
 * Settings are environment variables: LIAISON_GATEWAY and LIAISON_CONTROL (addresses), LIAISON_PASSWORD (of the demo
 * people), LIAISON_PICTURES (a folder).
 */
import { chromium } from 'playwright-core';
import { findBrowser } from '../browser.mjs';
import { Closing } from './closing.mjs';
import { Coordinating } from './coordinating.mjs';
import { Executing } from './executing.mjs';
import { Raising } from './raising.mjs';
import { Stage } from './stage.mjs';

function setting(name) {
    const value = process.env[name];
    if (!value) throw new Error(`${name} is not set`);
    return value;
}

const executablePath = findBrowser();
if (!executablePath) throw new Error('No browser found in CHROMIUM or the PATH');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const stage = new Stage(browser, {
    gateway: setting('LIAISON_GATEWAY'),
    control: setting('LIAISON_CONTROL'),
    password: setting('LIAISON_PASSWORD'),
    pictures: setting('LIAISON_PICTURES'),
});
try {
    const requestId = await new Raising(stage).play();
    await new Coordinating(stage, requestId).play();
    await new Executing(stage, requestId).play();
    await new Closing(stage, requestId).play();
    stage.requireSound();
    console.log(`played ${requestId}`);
} catch (cause) {
    await stage.pictureAll('broke-off');
    throw cause;
} finally {
    await browser.close();
}
