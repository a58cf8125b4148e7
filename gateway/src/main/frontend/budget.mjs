/**
 * Refuses a build whose start page loads more script than its budget. Counted as it travels: gzipped, with everything the
 * entry imports statically and the longest of the languages, of which it loads one.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const BUDGET = 350 * 1024;

/** The bytes of script that the start page loads first, gzipped. */
export function firstLoad(out) {
    const manifest = JSON.parse(readFileSync(join(out, '.vite', 'manifest.json'), 'utf8'));
    const seen = new Set();
    const visit = (key) => {
        if (seen.has(key)) return;
        seen.add(key);
        (manifest[key].imports ?? []).forEach(visit);
    };
    visit('index.html');
    const sizeOf = (key) => gzipSync(readFileSync(join(out, manifest[key].file))).length;
    const languages = Object.keys(manifest).filter((key) => key.startsWith('src/shared/i18n/languages/'));
    if (languages.length === 0) throw new Error('The languages are in no chunk of their own');
    return [...seen].map(sizeOf).reduce((sum, each) => sum + each, Math.max(...languages.map(sizeOf)));
}

export function check(out) {
    const size = firstLoad(out);
    console.log(`Pages: first load ${Math.ceil(size / 1024)} KB of script (gzipped), budget ${BUDGET / 1024} KB`);
    if (size > BUDGET) throw new Error('The start page is over its budget: move something into a chunk of its own.');
}
