import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  // The gateway puts a fresh nonce in this place with every page.
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    outDir: process.env['PAGES_OUT'] ?? '../../../target/classes/static',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    manifest: true,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: { input: ['index.html', 'signed-out.html', 'sign-in-failed.html'] },
  },
  test: { include: ['src/**/*.test.ts'], maxWorkers: 1, fileParallelism: false },
});
