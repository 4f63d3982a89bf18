import { expect, test } from 'vitest';

import { partsOf, readQueueSearch, without } from './queue-search';
import { queuesOf } from './queues';

test('an address says what is asked, and what nobody knows is left out', () => {
  const search = readQueueSearch({
    state: ['received', 'x', 'submitted'],
    kind: 'renewal',
    overdue: '1',
    sort: 'name',
  });

  expect(search).toEqual({
    state: ['submitted', 'received'],
    kind: ['renewal'],
    overdue: undefined,
    commune: undefined,
    sort: undefined,
  });
  expect(partsOf(search)).toBe(3);
});

test('the last part taken back leaves no filter', () => {
  expect(without(['a', 'b'], 'a')).toEqual(['b']);
  expect(without(['b'], 'b')).toBeUndefined();
});

test.each(['commune_officer', 'province_officer', 'advisory_member', 'central_officer'] as const)(
  'every queue of a %s is a filter that the address can carry',
  (role) => {
    const queues = queuesOf(role);

    expect(queues.length).toBeGreaterThan(0);
    for (const { search } of queues) expect(readQueueSearch({ ...search })).toMatchObject(search);
  },
);

test('roles without a queue have none', () => {
  expect(queuesOf('producer')).toEqual([]);
  expect(queuesOf(undefined)).toEqual([]);
});
