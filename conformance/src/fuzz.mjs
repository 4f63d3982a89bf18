// Requests that nobody would write, to every operation, by everybody who is known: whatever comes back must be announced.
import fc from 'fast-check';
import { keepsThePromise } from './answers.mjs';
import { must } from './report.mjs';
import { Known, valueOf } from './values.mjs';

/** Those that change who the caller is come last: afterwards a session may be gone. */
const ofOneself = /\/(session|me|antiforgery-token)(\/|$)/;

export async function fuzz(document, callers, report, { seed, cases, harmless }) {
  const known = new Known();
  for (const caller of callers) await look(document, caller, known);

  const ofOthers = document.operations.filter((operation) => !ofOneself.test(operation.path));
  const targets = [...ofOthers, ...document.operations.filter((operation) => !ofOthers.includes(operation))];
  const attempts = targets.flatMap((operation) => callers.map((caller) => ({ operation, caller })));
  let sent = 0;

  await inTurn(4, attempts, async ({ operation, caller }) => {
    if (harmless && changesForAnybody(operation)) return;
    const request = requestTo(document, operation, known);
    const property = fc.asyncProperty(request, async (one) => {
      sent += 1;
      known.learn(await keepsThePromise(document, operation, await send(caller, operation, one)));
    });
    await report.check(`${operation.operationId} keeps its promises to ${caller.name}`, () =>
      fc.assert(property, { seed, numRuns: cases, endOnFailure: true, interruptAfterTimeLimit: 120_000 }),
    );
  });
  console.log(`fuzz: ${sent} requests, seed ${seed}`);
}

/** Whoever may not call is told so before anything else, and a token of nobody opens nothing. */
export async function authorisation(document, anybody, impostor, report) {
  for (const operation of document.operations.filter((one) => one.security?.length)) {
    for (const caller of [anybody, impostor]) {
      await report.check(`${operation.operationId} is closed to ${caller.name}`, async () => {
        const answer = await caller.send(operation.method.toUpperCase(), exampleOf(operation));
        const { status } = answer;
        await keepsThePromise(document, operation, answer);
        must(status === 401, `It answered ${status}.`);
      });
    }
  }
}

async function look(document, caller, known) {
  const lists = document.operations.filter((one) => one.method === 'get' && !one.path.includes('{') && one.responses[200]?.content?.['application/json']);
  for (const operation of lists) {
    const answer = await caller.send('GET', operation.path);
    if (answer.ok) known.learn(await answer.json());
    else await answer.arrayBuffer();
  }
}

function requestTo(document, operation, known) {
  const parameters = (operation.parameters ?? []).map((one) => [`${one.in}:${one.name}`, valueOf(document, one.schema, known)]);
  const required = (operation.parameters ?? []).filter((one) => one.in === 'path').map((one) => `path:${one.name}`);
  const [type, media] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];

  return fc.record({
    parameters: fc.record(Object.fromEntries(parameters), { requiredKeys: required }),
    body: type ? valueOf(document, media.schema, known) : fc.constant(undefined),
    broken: fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, fc.constantFrom('{', '[]', 'null', '', '{"a":1,"a":2}')),
    type: fc.oneof({ weight: 9, arbitrary: fc.constant(type) }, fc.constant(type && 'text/plain')),
  });
}

function send(caller, operation, { parameters, body, broken, type }) {
  const of = (place) => Object.entries(parameters).filter(([key]) => key.startsWith(`${place}:`)).map(([key, value]) => [key.slice(place.length + 1), value]);
  const query = of('query').flatMap(([name, value]) => [value].flat().map((one) => [name, String(one)]));
  const headers = Object.fromEntries(of('header').map(([name, value]) => [name, sendable(value)]));
  const path = of('path').reduce((all, [name, value]) => all.replace(`{${name}}`, segment(value)), operation.path);
  const address = query.length ? `${path}?${new URLSearchParams(query)}` : path;

  return caller.send(operation.method.toUpperCase(), address, { headers: { ...headers, ...typeOf(type) }, body: written(type, body, broken) });
}

/** A segment that the address keeps: a dot or nothing would be another path. */
function segment(value) {
  const text = String(value).replaceAll(/[\u{D800}-\u{DFFF}]/gu, '');
  return /^\.*$/.test(text) ? '-' : encodeURIComponent(text);
}

function sendable(value) {
  return String(value).replaceAll(/[^\x20-\x7e]/g, '').slice(0, 300);
}

function typeOf(type) {
  return type && type !== 'multipart/form-data' ? { 'content-type': type } : {};
}

function written(type, body, broken) {
  if (!type) return undefined;
  if (type === 'multipart/form-data') return form(new FormData(), body);
  if (type === 'application/x-www-form-urlencoded') return String(form(new URLSearchParams(), body));
  return broken ?? JSON.stringify(body);
}

function form(fields, body) {
  for (const [name, value] of Object.entries(body ?? {})) fields.append(name, typeof value === 'object' ? JSON.stringify(value) : String(value));
  return fields;
}

function exampleOf(operation) {
  const inPath = (operation.parameters ?? []).filter((one) => one.in === 'path');
  return inPath.reduce((path, one) => path.replace(`{${one.name}}`, encodeURIComponent(one.example)), operation.path);
}

function changesForAnybody(operation) {
  return operation.method !== 'get' && !operation.security?.length;
}

/** Works on several at a time, in their order. */
async function inTurn(width, all, work) {
  const waiting = all[Symbol.iterator]();
  await Promise.all(Array.from({ length: width }, async () => {
    for (const one of waiting) await work(one);
  }));
}
