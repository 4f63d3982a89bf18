import { expect, test } from 'vitest';

import { monthsLater } from './months-later';

test.each([
  ['2026-11-22', 6, '2027-05-22'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2027-08-31', 6, '2028-02-29'],
])('%s and %i months are %s', (day, months, later) => {
  expect(monthsLater(months, day)).toBe(later);
});
