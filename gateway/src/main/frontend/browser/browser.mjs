import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

// The one without a window comes first: it is the same engine and a quarter faster.
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'];

/** The browser of CHROMIUM or the PATH, undefined without one. */
export function findBrowser() {
    const folders = (process.env.PATH ?? '').split(delimiter);
    const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
    return [process.env.CHROMIUM, ...candidates].find((path) => path && existsSync(path));
}
