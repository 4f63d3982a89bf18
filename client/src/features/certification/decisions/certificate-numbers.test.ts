import { expect, test } from 'vitest';

import { countByStar, foreseenNumber } from './certificate-numbers';

test.each([
  ['418/QĐ-UBND', 7, '15-2026-418-07'],
  ['0042/QĐ-UBND', 12, '15-2026-42-12'],
  ['1', 100, '15-2026-1-100'],
])('the number %s gives product %i the certificate %s', (number, position, expected) => {
  expect(foreseenNumber('15', { number, signedOn: '2026-08-05' }, position)).toBe(expected);
});

test('a number that does not begin with digits foresees nothing', () => {
  expect(foreseenNumber('15', { number: 'QĐ-418', signedOn: '2026-08-05' }, 1)).toBeUndefined();
});

test('products are counted by star, the highest first', () => {
  expect(countByStar([{ star: 3 }, { star: 4 }, { star: 3 }])).toEqual([
    { star: 4, count: 1 },
    { star: 3, count: 2 },
  ]);
});
