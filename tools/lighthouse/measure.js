// Measures public pages with Lighthouse, as on a mid-range phone, and prints what docs/quality.md shows. Exits with 1 when a
// page stays below the goal. node measure.js [ADDRESS] [--runs 3] [--only certificate] [--slow] [--faults]
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

const GOAL = 95;
const SCANNED = 'scanned certificate'; // asks not to be indexed: the page of the certificate is
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const isAsked = (page, category) => page !== SCANNED || category !== 'seo';
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '3' },
    only: { type: 'string', default: '' }, // pages with this in their name
    slow: { type: 'boolean' }, // a real slow network and processor, instead of one computed from a fast load
    faults: { type: 'boolean' }, // names what costs points
  },
});
const address = new URL(positionals[0] ?? 'http://127.0.0.1:5092');
const chromium = process.env.OCOP_CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(existsSync);

const PHONE_IS_SLOWER = 4;
const NOT_BLOCKING_MS = 50;
const SLOW_4G = { rttMs: 150, throughputKbps: 1638.4, requestLatencyMs: 562.5, downloadThroughputKbps: 1474.56 };
const SLOW_UP = { uploadThroughputKbps: 675, cpuSlowdownMultiplier: PHONE_IS_SLOWER };

async function pages() {
  const { items } = await (await fetch(new URL('/api/v1/certified-products?limit=1', address))).json();
  const [{ id, certificate }] = items;
  return {
    'home, list of products': '/',
    'search in the list': '/?q=che&star=4',
    product: `/san-pham/${id}`,
    certificate: `/xac-minh/${certificate.number}`,
    [SCANNED]: `/x/${certificate.number}`,
    statistics: '/thong-ke',
  };
}

async function measure(path) {
  const browser = await launch({
    chromePath: chromium,
    chromeFlags: [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  });
  try {
    const { lhr, artifacts } = await lighthouse(new URL(path, address).href, {
      port: browser.port,
      onlyCategories: CATEGORIES,
      formFactor: 'mobile',
      ...(options.slow && { throttlingMethod: 'devtools', throttling: { ...SLOW_4G, ...SLOW_UP } }),
    });
    return { ...figuresOf(lhr), worked: blockingWork(artifacts.Trace.traceEvents) };
  } finally {
    browser.kill();
  }
}

/** The browser now and then loses the beginning of its own recording. */
const measureAgain = (path, attempts) =>
  measure(path).catch((lost) => (attempts > 1 ? measureAgain(path, attempts - 1) : Promise.reject(lost)));

/** The blocking time again, but from the processor's time: what other programs took in between does not count. */
function blockingWork(events) {
  const threads = {};
  for (const { name, tdur, pid, tid } of events)
    if (name.endsWith('RunTask') && tdur) {
      const blocked = Math.max(0, (tdur / 1000) * PHONE_IS_SLOWER - NOT_BLOCKING_MS);
      threads[`${pid}/${tid}`] = (threads[`${pid}/${tid}`] ?? 0) + blocked;
    }
  return Math.round(Math.max(...Object.values(threads))); // the busiest is the page's own
}

function figuresOf({ categories, audits, runtimeError, environment }) {
  if (runtimeError) throw new Error(`${runtimeError.code}: ${runtimeError.message}`);
  const kilobytes = audits['network-requests'].details.items.reduce((sum, { transferSize = 0 }) => sum + transferSize, 0);
  return {
    scores: CATEGORIES.map((name) => Math.round(categories[name].score * 100)),
    times: ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time'].map((name) =>
      Math.round(audits[name].numericValue),
    ),
    shift: audits['cumulative-layout-shift'].numericValue,
    kilobytes: kilobytes / 1000,
    speed: Math.round(environment.benchmarkIndex),
    faults: CATEGORIES.flatMap((name) =>
      categories[name].auditRefs
        .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 0.95)
        .map(({ id }) => `${name}/${id}: ${audits[id].displayValue ?? audits[id].title}`),
    ),
  };
}

/** The run in the middle by performance, so that all figures of a row belong together. */
const middle = (runs) => runs.toSorted((one, other) => one.scores[0] - other.scores[0])[Math.floor(runs.length / 2)];

const row = (cells) => console.log(`| ${cells.join(' | ')} |`);
row(['page', ...CATEGORIES, 'first paint', 'largest paint', 'blocked', 'by work', 'shift', 'kB', 'machine']);
row(Array.from({ length: 12 }, () => '---'));
for (const [name, path] of Object.entries(await pages()).filter(([each]) => each.includes(options.only))) {
  const runs = [];
  for (let run = 0; run < Number(options.runs); run++) runs.push(await measureAgain(path, 3));
  const { scores, times, worked, shift, kilobytes, speed, faults } = middle(runs);
  row([name, ...scores, ...[...times, worked].map((each) => `${each} ms`), shift.toFixed(3), kilobytes.toFixed(0), speed]);
  if (options.faults) for (const fault of faults) console.log(`  ${fault}`);
  if (CATEGORIES.some((each, place) => isAsked(name, each) && scores[place] < GOAL)) process.exitCode = 1;
}
