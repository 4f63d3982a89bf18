// Asks the register the questions of docs/benchmarks.md and says what an answer costs in processor time, which other work on
// the machine hardly changes, and how long it takes when four ask at once.
//   node benchmarks/register.mjs http://127.0.0.1:5000 20000 <pid of the API> <pid of PostgreSQL> [names, as a regular expression]
import { readdirSync, readFileSync } from 'node:fs';
import { Agent, get } from 'node:http';

const [base, products, api, postgres] = [process.argv[2], Number(process.argv[3]), process.argv[4], process.argv[5]];
const only = new RegExp(process.argv[6] ?? '');
const agent = new Agent({ keepAlive: true, maxSockets: 4 });

const ask = (path) =>
  new Promise((resolve, reject) => {
    get(base + path, { agent }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () =>
        answer.statusCode === 200 ? resolve(Buffer.concat(parts)) : reject(new Error(`${answer.statusCode} ${path}`)),
      );
    }).on('error', reject);
  });

/** Milliseconds of processor time that the process has had. */
const spentBy = (pid) => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
};

const backends = () =>
  readdirSync('/proc')
    .filter((pid) => /^\d+$/.test(pid))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')[1] === postgres;
      } catch {
        return false; // ended meanwhile
      }
    });

const spent = () => ({ api: spentBy(api), database: backends().reduce((sum, pid) => sum + spentBy(pid), 0) });

const measure = async (name, pathOf, times = 400, first = 40) => {
  if (!only.test(name)) return;
  for (let n = 0; n < first; n++) await ask(pathOf(n));

  const before = spent();
  const waits = [];
  let asked = 0;
  const worker = async () => {
    while (asked < times) {
      const begin = performance.now();
      await ask(pathOf(asked++));
      waits.push(performance.now() - begin);
    }
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
  const after = spent();

  waits.sort((a, b) => a - b);
  const each = (what) => ((after[what] - before[what]) / times).toFixed(2).padStart(7);
  const at = (share) => waits[Math.floor(waits.length * share)].toFixed(1).padStart(6);
  console.log(`${name.padEnd(34)} API ${each('api')} ms  database ${each('database')} ms  p50 ${at(0.5)} ms  p99 ${at(0.99)} ms`);
};

const figures = JSON.parse(await ask('/api/v1/statistics/certified-products?asOf=2026-09-01'));
const provinces = [...new Set(figures.byProvince.map((figure) => figure.province.id))];
const list = '/api/v1/certified-products?asOf=2026-09-01';
const some = (n) => 1 + ((n * 7919) % products);

await measure('nothing but the server (livez)', () => '/livez', 2000);
await measure('P1 page: province, star, by name', (n) => `${list}&star=${3 + (n % 2)}&province=${provinces[n % provinces.length]}`);
await measure('P1 page: all, by name', () => list);
await measure('P1 page: by -issuedOn', () => `${list}&sort=-issuedOn`);
await measure('P2 certificate', (n) => `/api/v1/certificates/B-2026-${some(n)}-0?asOf=2026-09-01`);
await measure('P5 search, rare', (n) => `${list}&q=nuoc%20mam%20${some(n)}`);
await measure('P5 search, common', () => `${list}&q=nuoc%20mam`, 200);
const counted = '/api/v1/statistics/certified-products?asOf=';
await measure('P7 figures, today', () => `${counted}2026-09-01`, 200);
await measure('P7 figures, any past day', (n) => `${counted}${2023 + (n % 3)}-${String(1 + (n % 12)).padStart(2, '0')}-17`, 200);
await measure('P7 row by row, today', () => `${counted}2026-09-01&producerKind=cooperative`, 20, 4);
await measure('P7 row by row, a past day', () => `${counted}2024-05-01&producerKind=cooperative`, 20, 4);
await measure('producers and communes, today', () => '/api/v1/statistics/certified-producers?asOf=2026-09-01', 20, 4);
agent.destroy();
