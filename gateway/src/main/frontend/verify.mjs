/** What `mvn verify` checks of the pages: format, rules, types, logic, and each page in a browser. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { verifyInBrowser } from './browser/run.mjs';

const bundled = join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js');
const options = { cwd: import.meta.dirname, stdio: ['ignore', 'inherit', 'inherit'] };
const check = existsSync(bundled)
    ? spawnSync(process.execPath, [bundled, 'run', '--silent', 'check'], options)
    : spawnSync('npm', ['run', '--silent', 'check'], { ...options, shell: process.platform === 'win32' });
if (check.status !== 0) throw new Error('The pages break their rules; see above');
await verifyInBrowser(process.argv[2]);
