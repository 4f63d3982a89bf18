import { expect, test } from 'vitest';

import { person } from '@/testing/signed-in';

import { copyOf, withCopy } from './copies';
import { Problem, Unreachable } from './problem';

const away = () => Promise.reject(new Unreachable('no network'));

test('what was read stays at hand when the network goes, and says from when it is', async () => {
  await withCopy(person.id, 'a', async () => 'đã đọc');

  const copy = await withCopy(person.id, 'a', away);

  expect(copy.value).toBe('đã đọc');
  expect(copy.copiedAt).toMatch(/^\d{4}-/);
});

test('an answer of the server carries no such mark', async () => {
  expect(await withCopy(person.id, 'a', async () => 1)).toEqual({ value: 1 });
});

test('what was never read cannot be made up', async () => {
  await expect(withCopy(person.id, 'b', away)).rejects.toBeInstanceOf(Unreachable);
});

test('a refusal is an answer, which no copy stands in for', async () => {
  await withCopy(person.id, 'a', async () => 'trước');
  const refusal = new Problem(404, 'not-found', '');

  await expect(withCopy(person.id, 'a', () => Promise.reject(refusal))).rejects.toBe(refusal);
});

test('one person’s copies are not another’s', async () => {
  await withCopy(person.id, 'a', async () => 'của tôi');

  expect(await copyOf('somebody-else', 'a')).toBeUndefined();
});
