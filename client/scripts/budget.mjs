// Fails when what a visitor downloads before the first use of a page grows past the budget (gzip, JavaScript and CSS).
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const FIRST_LOAD_KB = 130;
const FONTS_KB = 70;

const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));
const read = (file) => readFileSync(new URL(file, dist));
const kilobytes = (bytes) => bytes / 1000;

function filesOf(key, seen = new Set()) {
  if (seen.has(key)) return [];
  seen.add(key);
  const chunk = manifest[key];
  return [chunk.file, ...(chunk.css ?? []), ...(chunk.imports ?? []).flatMap((each) => filesOf(each, seen))];
}

const weigh = (files) => kilobytes([...new Set(files)].reduce((sum, file) => sum + gzipSync(read(file)).length, 0));

const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
const pages = Object.keys(manifest).filter((key) => manifest[key].isDynamicEntry && key.includes('app/routes/'));
const fonts = [...new Set(Object.values(manifest).flatMap((chunk) => chunk.assets ?? []))].filter((file) =>
  file.endsWith('.woff2'),
);

const measured = [
  ...pages.map((page) => [page, weigh([...filesOf(entry), ...filesOf(page)]), FIRST_LOAD_KB]),
  ['fonts', kilobytes(fonts.reduce((sum, file) => sum + read(file).length, 0)), FONTS_KB],
];

for (const [what, size, budget] of measured)
  process.stdout.write(`${size > budget ? 'OVER' : 'ok'}  ${what}: ${size.toFixed(1)} kB of ${budget} kB\n`);

process.exitCode = measured.some(([, size, budget]) => size > budget) ? 1 : 0;
