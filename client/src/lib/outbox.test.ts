import { HttpResponse } from 'msw';
import { afterEach, expect, test, vi } from 'vitest';

import { problem } from '@/testing/server';
import { person, receive } from '@/testing/signed-in';

import { Outbox, type Outgoing, waitBefore } from './outbox';
import { all } from './store';

const change = (body: unknown) => ({
  topic: 'sheet/1',
  title: 'Phiếu chấm',
  method: 'PUT' as const,
  path: `${window.location.origin}/api/v1/score-sheets/1/choices`,
  body,
  version: '"1"',
});

const boxes: Outbox[] = [];
const open = () => {
  const outbox = new Outbox(person.id);
  boxes.push(outbox);
  return outbox;
};
const kept = () => all<Outgoing>('outbox', person.id);

afterEach(() => {
  for (const outbox of boxes.splice(0)) outbox.stop();
});

test('a change is sent with its version and then forgotten', async () => {
  const sent = receive('put', '/score-sheets/1/choices', () => HttpResponse.json({}, { headers: { ETag: '"2"' } }));
  const outbox = open();

  await outbox.add(change({ points: 1 }));

  expect(sent.map(({ body }) => body)).toEqual([{ points: 1 }]);
  expect(sent[0]?.headers.get('If-Match')).toBe('"1"');
  expect(outbox.stateOf('sheet/1').kind).toBe('empty');
  expect(await kept()).toEqual([]);
});

test('without the server it waits, and the newest change of a thing is the one that is sent', async () => {
  receive('put', '/score-sheets/1/choices', () => HttpResponse.error());
  const outbox = open();

  await outbox.add(change({ points: 1 }));
  await outbox.add(change({ points: 2 }));
  expect(outbox.stateOf('sheet/1').kind).toBe('waiting');
  const sent = receive('put', '/score-sheets/1/choices', () => HttpResponse.json({}));
  await outbox.flush();

  expect(sent.map(({ body }) => body)).toEqual([{ points: 2 }]);
});

test('once stopped, an attempt that was still on its way does not arrange for another', async () => {
  const outbox = open();
  const timers = vi.spyOn(globalThis, 'setTimeout');
  receive('put', '/score-sheets/1/choices', () => {
    outbox.stop();
    return HttpResponse.error();
  });

  await outbox.add(change({ points: 1 }));

  expect(outbox.stateOf('sheet/1').kind).toBe('waiting');
  expect(timers.mock.calls.filter(([, wait = 0]) => wait >= 1_000)).toEqual([]);
});

test('what waited is sent by the page that is opened next', async () => {
  receive('put', '/score-sheets/1/choices', () => HttpResponse.error());
  await open().add(change({ points: 3 }));

  const sent = receive('put', '/score-sheets/1/choices', () => HttpResponse.json({}));
  await open().flush();

  expect(sent).toHaveLength(1);
  expect(await kept()).toEqual([]);
});

test.each([412, 409, 422])('a change refused with %d stays until somebody decides', async (status) => {
  const sent = receive('put', '/score-sheets/1/choices', () => problem(status, 'no', 'Không được.'));
  const outbox = open();

  await outbox.add(change({ points: 1 }));
  await outbox.flush();

  expect(outbox.stateOf('sheet/1')).toMatchObject({ kind: 'refused', problem: { status } });
  expect(sent).toHaveLength(1);
  expect(await kept()).toHaveLength(1);
  await outbox.discard('sheet/1');
  expect(await kept()).toEqual([]);
});

test.each([
  ['a page of another device', () => HttpResponse.html('<h1>Wi-Fi</h1>')],
  ['an ended session', () => problem(401, 'not-signed-in', 'Chưa đăng nhập.')],
  ['a busy server', () => problem(503, 'busy', 'Bận.')],
])('%s is no refusal', async (_, respond) => {
  receive('put', '/score-sheets/1/choices', respond);
  const outbox = open();

  await outbox.add(change({ points: 1 }));

  expect(outbox.stateOf('sheet/1').kind).toBe('waiting');
});

test('a change made while the one before is on its way builds on the version that one made', async () => {
  const outbox = open();
  let second: Promise<void> | undefined;
  const sent = receive('put', '/score-sheets/1/choices', () => {
    second ??= outbox.add(change({ points: 2 }));
    return HttpResponse.json({}, { headers: { ETag: '"2"' } });
  });

  await outbox.add(change({ points: 1 }));
  await second;
  await outbox.flush();

  expect(sent.map(({ headers }) => headers.get('If-Match'))).toEqual(['"1"', '"2"']);
});

test('a change made as the one before is noted as arrived is not forgotten with it', async () => {
  const sent = receive('put', '/score-sheets/1/choices', () => HttpResponse.json({}, { headers: { ETag: '"2"' } }));
  const outbox = open();
  const read = IDBObjectStore.prototype.get;
  let second: Promise<void> | undefined;
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function get(this: IDBObjectStore, key) {
    second ??= outbox.add(change({ points: 2 }));
    return read.call(this, key);
  });

  await outbox.add(change({ points: 1 }));
  await second;
  await outbox.flush();

  expect(sent.map(({ body }) => body)).toEqual([{ points: 1 }, { points: 2 }]);
  expect(await kept()).toEqual([]);
});

test('a page that has not heard of its last change’s arrival does not conflict with itself', async () => {
  const sent = receive('put', '/score-sheets/1/choices', () =>
    HttpResponse.json({}, { headers: { ETag: `"${sent.length + 1}"` } }),
  );
  const outbox = open();
  let second: Promise<void> | undefined;
  outbox.subscribe(() => {
    if (outbox.stateOf('sheet/1').kind === 'empty') second ??= outbox.add(change({ points: 2 }));
  });

  await outbox.add(change({ points: 1 }));
  await second;
  await outbox.add(change({ points: 3 }));

  expect(sent.map(({ headers }) => headers.get('If-Match'))).toEqual(['"1"', '"2"', '"3"']);
});

test('each attempt waits longer than the one before, up to a minute, never all at once', () => {
  expect([0, 1, 2].map((attempt) => waitBefore(attempt, 1))).toEqual([2_000, 4_000, 8_000]);
  expect(waitBefore(20, 1)).toBe(60_000);
  expect(waitBefore(0, 0)).toBe(1_000);
});
