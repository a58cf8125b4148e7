import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES = {
    '.js': 'text/javascript',
    '.css': 'text/css',
    '.svg': 'image/svg+xml',
    '.png': 'image/png',
    '.html': 'text/html; charset=utf-8',
    '.webmanifest': 'application/manifest+json',
};

/** The built pages as the gateway serves them: its policy, a nonce, one document for all paths. */
export function serve(folder) {
    const document = readFileSync(join(folder, 'index.html'), 'utf8');
    const server = createServer((request, response) => {
        const path = normalize(new URL(request.url, 'http://localhost').pathname);
        const file = join(folder, path);
        if (extname(path) && existsSync(file) && statSync(file).isFile()) {
            response.writeHead(200, { 'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream' });
            response.end(readFileSync(file));
            return;
        }
        const nonce = randomUUID();
        response.writeHead(200, {
            'Content-Type': TYPES['.html'],
            'Content-Security-Policy': `default-src 'self'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data:; object-src 'none'; frame-ancestors 'none'; base-uri 'self'`,
        });
        response.end(document.replaceAll('__CSP_NONCE__', nonce));
    });
    return new Promise((resolve) => {
        server.listen(0, '127.0.0.1', () => resolve({ server, address: `http://127.0.0.1:${server.address().port}` }));
    });
}
