// Fails when what somebody downloads before the first use of a page grows past its budget (gzip, JavaScript and CSS).
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const FIRST_LOAD_KB = 130;
const SCORE_SHEET_KB = 182; // the aim is 135: see README.md
const WORK_KB = 230;
const FONTS_KB = 70;
/** What is fetched only when it is used, beyond what is there already. */
const LATER_KB = {
  'src/features/certification/statistics/statistics-view.tsx': 40,
  'src/features/certification/statistics/shape-map.tsx': 35,
  'src/features/certification/certificates/qr-reader-own.ts': 50,
};

const OFFLINE_KB = 50; // the page for checking without a network, with everything that it ever loads but the QR reader

const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('files.json', dist), 'utf8'));
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
const pagesOf = (folder) =>
  Object.keys(manifest).filter((key) => manifest[key].isDynamicEntry && key.includes(folder) && /page\.tsx$/.test(key));
const SIGNED_IN = ['src/app/work/work-tree.ts', 'src/app/work/work-frame.tsx']; // loaded before any page at work
const fonts = [...new Set(Object.values(manifest).flatMap(({ file, assets = [] }) => [file, ...assets]))].filter(
  (file) => file.endsWith('.woff2'),
);

const measured = [
  ...pagesOf('app/routes/').map((page) => [page, weigh([entry, page].flatMap((key) => filesOf(key))), FIRST_LOAD_KB]),
  ...[...pagesOf('app/work/'), ...pagesOf('app/areas/')].map((page) => [
    page,
    weigh([entry, ...SIGNED_IN, page].flatMap((key) => filesOf(key))),
    page.endsWith('score-sheet-page.tsx') ? SCORE_SHEET_KB : WORK_KB,
  ]),
  ...Object.entries(LATER_KB).map(([key, budget]) => {
    const there = new Set(filesOf(entry));
    return [key, weigh(filesOf(key).filter((file) => !there.has(file))), budget];
  }),
  ['fonts', kilobytes(fonts.reduce((sum, file) => sum + read(file).length, 0)), FONTS_KB],
];

const offline = JSON.parse(readFileSync(new URL('verify-offline/files.json', dist), 'utf8'));
const page = Object.values(offline).find((chunk) => chunk.isEntry);
measured.push([
  'verify-offline',
  weigh(['index.html', page.file, ...(page.css ?? [])].map((file) => `verify-offline/${file}`)),
  OFFLINE_KB,
]);

for (const [what, size, budget] of measured)
  process.stdout.write(`${size > budget ? 'OVER' : 'ok'}  ${what}: ${size.toFixed(1)} kB of ${budget} kB\n`);

process.exitCode = measured.some(([, size, budget]) => size > budget) ? 1 : 0;
