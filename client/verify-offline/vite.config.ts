import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vite';

/** A page of its own beside the client, so that it loads nothing of it. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/verify-offline/',
  resolve: { alias: { '@': fileURLToPath(new URL('../src', import.meta.url)) } },
  build: {
    outDir: fileURLToPath(new URL('../dist/verify-offline', import.meta.url)),
    emptyOutDir: true,
    target: 'baseline-widely-available',
    manifest: 'files.json', // read by scripts/budget.mjs and public/sw.js
    assetsInlineLimit: 0, // the content security policy knows no data: addresses
    modulePreload: { polyfill: false },
  },
});
