import { parseArgs } from 'node:util';
import { Caller } from './caller.mjs';
import { documentOf } from './document.mjs';
import { authorisation, fuzz } from './fuzz.mjs';
import { journeys } from './journeys.mjs';
import { Report } from './report.mjs';
import { specmatic } from './specmatic.mjs';

const help = `conformance/run https://host [options]

  --client-id ID --client-secret SECRET   also call as this system
  --account EMAIL:PASSWORD                also call as this person; may be repeated
  --sandbox       the host may be written to: without it nothing is sent that anybody could change something by
  --cases N       requests to each operation by each caller (3); --requests N: as many as make N in all
  --seed N        another one sends other requests (20261122)
  --only PART     authorisation, fuzz, journeys or specmatic; may be repeated

Exit code: 0 when everything was kept, 1 when not, 2 when it could not be found out.`;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'client-id': { type: 'string' }, 'client-secret': { type: 'string' }, account: { type: 'string', multiple: true, default: [] },
    sandbox: { type: 'boolean', default: false }, cases: { type: 'string', default: '3' }, requests: { type: 'string' },
    seed: { type: 'string', default: '20261122' }, only: { type: 'string', multiple: true }, help: { type: 'boolean' },
  },
});

if (options.help || positionals.length !== 1) {
  console.log(help);
  process.exit(options.help ? 0 : 2);
}

const report = new Report();
await run(new URL(positionals[0]));
process.exit(report.end() ? 0 : 1);

async function run(host) {
  const document = await documentOf(host);
  const anybody = Caller.anybody(host);
  const system = options['client-id'] && (await Caller.system(host, options['client-id'], options['client-secret']));
  const people = await Promise.all(options.account.map((one) => Caller.person(host, ...one.split(/:(.*)/s).slice(0, 2))));
  const callers = [anybody, ...(system ? [system] : []), ...people];

  const parts = {
    authorisation: () => authorisation(document, anybody, Caller.impostor(host), report),
    journeys: () => journeys(document, { anybody, system }, options, report),
    specmatic: () => specmatic(document, host, report),
    fuzz: () => fuzz(document, callers, report, { seed: Number(options.seed), cases: casesOf(document, callers), harmless: !options.sandbox }),
  };
  for (const part of options.only ?? Object.keys(parts)) await parts[part]();
}

function casesOf(document, callers) {
  const attempts = document.operations.length * callers.length;
  return options.requests ? Math.ceil(Number(options.requests) / attempts) : Number(options.cases);
}
