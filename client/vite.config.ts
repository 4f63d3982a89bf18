import { fileURLToPath } from 'node:url';

import tailwind from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const server = process.env.OCOP_SERVER ?? 'http://localhost:5080';

/**
 * What every page needs comes as one file: many small ones compress worse, and each is one more request.
 * Not with it: what only pages at work use, such as writing.
 */
const BASE = [
  /node_modules\/(react|react-dom|scheduler|openapi-fetch|use-sync-external-store)\//,
  /node_modules\/@tanstack\/(?!.*([qQ]ueries|utationObserver|useMutation))/,
  /lucide-react\/dist\/esm\/(Icon|createLucideIcon|defaultAttributes|shared|context)/,
  /lucide-react\/dist\/esm\/icons\/(circle-check|circle-x|info|languages|shield-check|rotate-cw)\./,
  /src\/app\/([a-z-]+|routes\/[a-z-]+\.route)\.tsx?/,
  /src\/lib\/(i18n|format|problem|api|units|query-string|forbidden)\.ts/,
  /src\/components\/(failure|loaded|notice|mark|page-heading|status|star-rating)\.tsx/,
  /preload-helper|rolldown-runtime/,
];

/** The head of the page is painted as soon as its style is there; scripts do not compete with that for a slow network. */
const styleBeforeScripts: Plugin = {
  name: 'style-before-scripts',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => html.replaceAll(/<(script type="module"|link rel="modulepreload")/g, '<$1 fetchpriority="low"'),
  },
};

export default defineConfig({
  plugins: [react(), tailwind(), styleBeforeScripts],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: {
    proxy: { '/api': server, '/geo': server, '/problems': server, '^/x(/|[?]|$|[.]css)': server, '^/01/': server },
  },
  build: {
    target: 'baseline-widely-available',
    manifest: 'files.json', // read by scripts/budget.mjs and public/sw.js
    assetsInlineLimit: 0, // the content security policy knows no data: addresses
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: 'base', test: (id: string) => BASE.some((each) => each.test(id)) }] },
      },
    },
  },
  test: {
    environment: 'jsdom',
    setupFiles: 'src/testing/setup.ts',
    restoreMocks: true,
    isolate: false, // one document for all files: setup.ts clears it, and the run takes a quarter of the time
    testTimeout: 30_000, // shared build machines can be slow; a hanging test still ends
  },
});
