import { expect, test } from 'vitest';

import { daysAfter } from './days';

test.each([
  ['2026-11-22', 30, '2026-12-22'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2028-02-28', 1, '2028-02-29'],
])('%s and %i days are %s', (day, count, expected) => {
  expect(daysAfter(day, count)).toBe(expected);
});
