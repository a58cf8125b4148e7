/**
 * Says what the built pages weigh, and refuses a start page that loads more script than its budget. Counted as it travels:
 * gzipped, with everything the entry imports statically and the longest of the languages, of which it loads one. Part of
 * `npm run build`; alone `node budget.mjs [OUT]`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const BUDGET = 350 * 1024;
const LARGE = 50 * 1024;
const LANGUAGES = 'src/shared/i18n/languages/';

const kilobytes = (bytes) => `${Math.ceil(bytes / 1024)} KB`;

/** Each chunk of script: its key, its file, and its bytes, gzipped. */
function chunksOf(out, manifest) {
    const chunks = Object.entries(manifest).filter(([, { file }]) => file.endsWith('.js'));
    return new Map(
        chunks.map(([key, { file }]) => [key, { file, size: gzipSync(readFileSync(join(out, file))).length }]),
    );
}

/** What the start page loads before it shows anything. */
function firstOf(manifest, chunks) {
    const seen = new Set();
    const visit = (key) => {
        if (seen.has(key)) return;
        seen.add(key);
        (manifest[key].imports ?? []).forEach(visit);
    };
    visit('index.html');
    const languages = [...chunks].filter(([key]) => key.startsWith(LANGUAGES)).map(([, { size }]) => size);
    if (languages.length === 0) throw new Error('The languages are in no chunk of their own');
    const size = [...seen].reduce((sum, key) => sum + (chunks.get(key)?.size ?? 0), Math.max(...languages));
    return { seen, size };
}

const out = resolve(import.meta.dirname, process.argv[2] ?? process.env.PAGES_OUT ?? '../../../target/classes/static');
const path = join(out, '.vite', 'manifest.json');
if (!existsSync(path)) {
    console.error(`Pages: nothing to weigh, ${path} is missing: npm run build`);
    process.exit(1);
}
const manifest = JSON.parse(readFileSync(path, 'utf8'));
const chunks = chunksOf(out, manifest);
const { seen, size } = firstOf(manifest, chunks);
const all = [...chunks].sort(([, one], [, other]) => other.size - one.size);
console.log(`Pages: first load ${kilobytes(size)} of script (gzipped), budget ${kilobytes(BUDGET)}`);
for (const [key, chunk] of all.filter(([, { size: bytes }]) => bytes > LARGE)) {
    console.log(`Pages: ${kilobytes(chunk.size)} ${chunk.file}${seen.has(key) ? ', in the first load' : ''}`);
}
const sum = all.reduce((total, [, chunk]) => total + chunk.size, 0);
console.log(`Pages: ${all.length} chunks of script, ${kilobytes(sum)} in all (gzipped)`);
if (size > BUDGET) {
    console.error('Pages: the start page is over its budget: move something into a chunk of its own.');
    process.exit(1);
}
