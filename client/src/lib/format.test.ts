import { describe, expect, test } from 'vitest';

import { formatDate, formatMoney, formatNumber, formatPoints, type Precision } from './format';

const NO_BREAK = '\u00a0';

describe('a date', () => {
  test.each<[iso: string, precision: Precision, shown: string]>([
    ['2026-03-07', 'day', '07/03/2026'],
    ['2028-02-29', 'day', '29/02/2028'],
    ['2026-12-31', 'day', '31/12/2026'],
    ['2026-01-01', 'day', '01/01/2026'],
    ['2021-08-01', 'month', '08/2021'],
    ['2021-01-01', 'year', '2021'],
    ['2021-01-01', 'unknown', ''],
  ])('%s known to the %s reads %s', (iso, precision, shown) => {
    expect(formatDate(iso, precision)).toBe(shown);
  });
});

test.each([
  [0, '0', '0'],
  [999, '999', '999'],
  [1234567, '1.234.567', '1,234,567'],
  [1234567.5, '1.234.567,5', '1,234,567.5'],
])('the number %d reads %s, in English %s', (value, vi, en) => {
  expect([formatNumber(value, 'vi'), formatNumber(value, 'en')]).toEqual([vi, en]);
});

test.each([
  [2.5, '2,5', '2.5'],
  [89.995, '90', '90'],
  [72.333333, '72,33', '72.33'],
  [100, '100', '100'],
])('%d points read %s, in English %s', (points, vi, en) => {
  expect([formatPoints(points, 'vi'), formatPoints(points, 'en')]).toEqual([vi, en]);
});

test.each([
  [0, `0${NO_BREAK}₫`, '₫0'],
  [15000000, `15.000.000${NO_BREAK}₫`, '₫15,000,000'],
  [1277296000, `1.277.296.000${NO_BREAK}₫`, '₫1,277,296,000'],
])('%d đồng read %s, in English %s', (dong, vi, en) => {
  expect([formatMoney(dong, 'vi'), formatMoney(dong, 'en')]).toEqual([vi, en]);
});
