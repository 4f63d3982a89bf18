// What Specmatic makes of the document: requests at and beyond every bound of what anybody may ask, each answer held to its schema.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const jar = fileURLToPath(new URL('../node_modules/specmatic/specmatic.jar', import.meta.url));

/** Parameters for which every value that fits the schema is also a good one; others name something that must exist. */
const free = ['limit', 'count', 'star'];

export async function specmatic(document, host, report) {
  const folder = mkdtempSync(join(tmpdir(), 'ocop-specmatic-'));
  const contract = join(folder, 'contract.json');
  writeFileSync(contract, JSON.stringify(publicPart(document.json)));

  const said = await run(['test', contract, `--testBaseURL=${host.origin}`, '--timeout=60', `--junitReportDir=${folder}`], folder);
  const { passed, failed } = said.match(/Tests run: \d+, Successes: (?<passed>\d+), Failures: (?<failed>\d+)/)?.groups ?? {};
  if (passed === undefined || failed !== '0') console.log(said.slice(-20_000));
  report.add(Number(passed ?? 0), passed === undefined ? ['Specmatic did not run'] : Array(Number(failed)).fill('Specmatic'));
  console.log(`specmatic: ${passed} generated tests`);
  rmSync(folder, { recursive: true });
}

/** Lists and figures that are open to anybody, with what can be varied freely. Examples would replace what is generated. */
function publicPart(json) {
  const part = JSON.parse(JSON.stringify(json, (key, value) => (['examples', 'example'].includes(key) ? undefined : value)));
  delete part.components.securitySchemes; // what is open to anybody needs none, and Specmatic knows no cookies
  part.paths = Object.fromEntries(Object.entries(part.paths).filter(([path, { get }]) => get && isOpen(path, get)).map(([path, { get }]) => [path, { get }]));
  for (const { get } of Object.values(part.paths)) {
    get.parameters = get.parameters?.filter((one) => free.includes(one.name));
    for (const status of Object.keys(get.responses)) if (!['200', '400'].includes(status)) delete get.responses[status];
    delete get.responses[200].headers;
    delete get.security;
  }
  return part;
}

/** The feed bounds its numbers in words only, and communes are counted only inside of a province that is named. */
const left = ['/api/v1/changes', '/api/v1/statistics/certified-products/by-commune'];

function isOpen(path, { security, responses, parameters = [] }) {
  const types = Object.keys(responses[200]?.content ?? {});
  const asks = parameters.some((one) => free.includes(one.name));
  return path.startsWith('/api/v1/') && !left.includes(path) && !path.includes('{') && security.length === 0 && asks && types.join() === 'application/json';
}

function run(args, cwd) {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, SPECMATIC_GENERATIVE_TESTS: 'true', SPECMATIC_DISABLE_TELEMETRY: 'true' };
    const java = spawn('java', ['-jar', jar, ...args], { cwd, env });
    let said = '';
    java.stdout.on('data', (text) => (said += text));
    java.stderr.on('data', (text) => (said += text));
    java.on('error', reject).on('close', () => resolve(said));
  });
}
