// Uses the built package against a server, as its tests do: node try.mjs http://localhost:5080
import assert from 'node:assert/strict';
import { answerOf, createOcop, follow, ifNoneMatch, OcopProblem, pages, versionOf } from './dist/index.js';

const api = createOcop(process.argv[2], { language: 'en' });

const codes = new Set();
for await (const regulation of pages((page) => api.GET('/api/v1/regulations', { params: { query: { limit: 1, ...page } } }))) {
  codes.add(regulation.code);
}
assert(codes.has('QD26') && codes.size > 1, 'Every page of a list is read.');

const evaluated = await answerOf(
  api.POST('/api/v1/criteria-sets/{code}/evaluations', {
    params: { path: { code: 'QD26-01' } },
    body: { choices: [{ criterion: '1.1', option: 1 }] },
  }),
);
assert(Number.isInteger(evaluated.total), 'A body is sent and its answer typed.');

const missing = await answerOf(api.GET('/api/v1/regulations/{code}', { params: { path: { code: 'QD99' } } })).catch((problem) => problem);
assert(missing instanceof OcopProblem && missing.code === 'not-found' && missing.status === 404, 'A refusal is an OcopProblem.');

const path = { code: 'QD26' };
const first = await api.GET('/api/v1/regulations/{code}', { params: { path } });
const header = ifNoneMatch(versionOf(first.response));
const second = await api.GET('/api/v1/regulations/{code}', { params: { path, header } });
assert.equal(second.response.status, 304, 'What is held is not sent again.');

for await (const { changes, cursor, hasMore } of follow(api)) {
  assert(Array.isArray(changes) && cursor.length > 0, 'The feed gives changes and where they end.');
  if (!hasMore) break;
}

console.log('ok');
