import { expect, test } from 'vitest';

import { byKey, byStar, countOf, daysOfYears, shadeOf } from './figures';

const cells = [
  { star: 4, status: 'valid', count: 7, place: 'Lào Cai' },
  { star: 3, status: 'expiring', count: 2, place: 'Lào Cai' },
  { star: 3, status: 'extended', count: 1, place: 'Huế' },
  { star: 3, status: 'expired', count: 50, place: 'Huế' },
  { star: 3, status: 'valid', count: 10, place: 'Huế' },
] as const;

test('only what is certified counts, by star', () => {
  expect(byStar(cells)).toEqual([
    { star: 5, count: 0 },
    { star: 4, count: 7 },
    { star: 3, count: 13 },
  ]);
});

test('a star from before the acts in force is shown where it is there', () => {
  expect(byStar([{ star: 2, status: 'valid', count: 1 }]).map(({ star }) => star)).toEqual([5, 4, 3, 2]);
});

test('places are ordered by what they have', () => {
  expect(byKey(cells, ({ place }) => place)).toEqual([
    { key: 'Huế', count: 11 },
    { key: 'Lào Cai', count: 9 },
  ]);
});

test('a status is counted by itself', () => {
  expect(countOf(cells, 'expired')).toBe(50);
});

test.each([
  ['2021-03-04', ['2019-12-31', '2020-12-31', '2021-03-04']],
  ['2019-05-01', ['2019-05-01']],
  ['2015-05-01', ['2015-05-01']],
])('the years up to %s end on %j', (asOf, days) => {
  expect(daysOfYears(asOf)).toEqual(days);
});

test('no more than ten years are asked for', () => {
  expect(daysOfYears('2099-01-01')).toHaveLength(10);
});

test.each([
  [0, 100, 'shade-0'],
  [1, 100, 'shade-1'],
  [25, 100, 'shade-1'],
  [26, 100, 'shade-2'],
  [100, 100, 'shade-4'],
  [0, 0, 'shade-0'],
])('%d of %d is %s', (count, most, shade) => {
  expect(shadeOf(count, most)).toBe(shade);
});
