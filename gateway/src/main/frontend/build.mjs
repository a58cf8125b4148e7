/**
 * Builds the pages into a folder, where that is stale: `npm ci` when the lock file changed, the build when a source, the
 * services' descriptions or the lock file changed. Called by Maven: `node build.mjs OUT STAMPS`.
 */
import './node.mjs';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { contractOf, SERVICES } from './services.mjs';

const here = import.meta.dirname;
const [out, stamps] = process.argv.slice(2).map((path) => resolve(path));
const contracts = SERVICES.map(contractOf);
const COMPRESSED = new Set(['.js', '.css', '.svg', '.webmanifest']);
const SKIPPED = new Set(['node_modules', 'browser', '.gitignore', ...SERVICES.map((name) => `${name}.d.ts`)]);

function filesIn(folder) {
    return readdirSync(folder, { withFileTypes: true })
        .filter((entry) => !SKIPPED.has(entry.name))
        .flatMap((entry) => (entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)]))
        .sort();
}

function hashOf(files) {
    const hash = createHash('sha256');
    files.forEach((file) => hash.update(file).update('\0').update(readFileSync(file)));
    return hash.digest('hex');
}

/** npm of the same Node.js: also where Node.js is in no PATH. */
function npm(...words) {
    const bundled = join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js');
    const env = { ...process.env, PAGES_OUT: out };
    const options = { cwd: here, stdio: ['ignore', 'inherit', 'inherit'], env };
    const run = existsSync(bundled)
        ? spawnSync(process.execPath, [bundled, ...words], options)
        : spawnSync('npm', words, { ...options, shell: process.platform === 'win32' });
    if (run.error) throw new Error('npm is missing: install it with Node.js 20.19 or later, or build with -Pnode.');
    if (run.status !== 0) throw new Error(`npm ${words.join(' ')} failed`);
}

function whereStale(name, value, task) {
    const stamp = join(stamps, name);
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === value) return;
    task();
    mkdirSync(stamps, { recursive: true });
    writeFileSync(stamp, value);
}

function compress() {
    const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).map((name) => join(out, name));
    for (const file of files.filter((each) => COMPRESSED.has(extname(each)) && statSync(each).isFile())) {
        const bytes = readFileSync(file);
        writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
        writeFileSync(`${file}.br`, brotliCompressSync(bytes));
    }
}

function build() {
    npm('run', '--silent', 'build');
    rmSync(join(out, '.vite'), { recursive: true });
    compress();
}

const lock = hashOf([join(here, 'package-lock.json')]);
if (!existsSync(join(here, 'node_modules'))) rmSync(join(stamps, 'modules'), { force: true });
whereStale('modules', lock, () => npm('ci', '--silent'));
if (!existsSync(join(out, 'index.html'))) rmSync(join(stamps, 'pages'), { force: true });
whereStale('pages', hashOf([...filesIn(here), ...contracts]), build);
