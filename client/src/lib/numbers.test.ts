import { expect, test } from 'vitest';

import { decimalText, parseDecimal, parseMoney } from './numbers';

test.each([
  ['2,5', 2.5],
  ['2.5', 2.5],
  [' 2 ', 2],
  ['1 234,5', 1234.5],
  ['-1', -1],
  ['0', 0],
  ['2,5,5', undefined],
  ['1.234,5', undefined],
  ['hai', undefined],
  ['', undefined],
])('%j is the number %s', (text, expected) => {
  expect(parseDecimal(text)).toBe(expected);
});

test.each([
  ['1.234.567', 1_234_567],
  ['1,234,567', 1_234_567],
  ['1 234 567', 1_234_567],
  ['1234567 đ', 1_234_567],
  ['1.000 ₫', 1_000],
  ['0', 0],
  ['1.5', undefined],
  ['12.34', undefined],
  ['-5', undefined],
  ['', undefined],
])('%j is %s đồng', (text, expected) => {
  expect(parseMoney(text)).toBe(expected);
});

test('a number stands in a field as its language writes it', () => {
  expect([decimalText(2.5, 'vi'), decimalText(2.5, 'en')]).toEqual(['2,5', '2.5']);
});
