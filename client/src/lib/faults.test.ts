import { expect, test } from 'vitest';

import { placeFaults } from './faults';

const FIELDS = ['name', 'choices', 'representative', 'representative/name'] as const;

test.each([
  ['/name', 'name'],
  ['name', 'name'],
  ['/choices/3/option', 'choices'],
  ['/representative/name', 'representative/name'],
  ['/representative/gender', 'representative'],
  ['/names', undefined],
  ['', undefined],
])('a fault at %j belongs to the field %s', (pointer, field) => {
  expect(placeFaults([{ pointer, code: 'x', message: 'Điền tên.' }], FIELDS)).toEqual([
    field === undefined ? { message: 'Điền tên.' } : { field, message: 'Điền tên.' },
  ]);
});
