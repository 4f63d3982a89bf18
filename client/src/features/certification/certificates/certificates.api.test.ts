import { expect, test } from 'vitest';

import { askedBy, groupCode, isCode, tidyNumber } from './certificates.api';

test.each([
  ['15-2026-418-07', '15-2026-418-07'],
  ['  15-2026-418-07\n', '15-2026-418-07'],
  ['15 - 2026 - 418 - 07', '15-2026-418-07'],
  ['15–2026—418‑07', '15-2026-418-07'],
  ['１５-2026-418-07', '15-2026-418-07'],
  ['15-2026-418-07a', '15-2026-418-07A'],
  ['   ', ''],
])('what was typed as %j is asked for as %j', (typed, number) => {
  expect(tidyNumber(typed)).toBe(number);
});

test.each([
  ['7K2M9QXR4TBW', true],
  ['7K2M-9QXR-4TBW', true],
  ['15-2026-4261-03', false],
  ['15-2026-418-07', false],
  ['7K2M9QXR4TB', false],
  ['', false],
])('%j is a verification code: %s', (tidy, expected) => {
  expect(isCode(tidy)).toBe(expected);
});

test('a code is shown as it is printed', () => {
  expect(groupCode('7K2M9QXR4TBW')).toBe('7K2M-9QXR-4TBW');
  expect(groupCode('7K2M-9QXR-4TBW')).toBe('7K2M-9QXR-4TBW');
});

test.each([
  ['//ocop.gov.vn/x/7K2M9QXR4TBW', '7K2M9QXR4TBW'],
  ['//localhost:5080/x/7k2m-9qxr-4tbw?lang=en', '7K2M-9QXR-4TBW'],
  ['//ocop.gov.vn/xac-minh/15-2026-418-07', '15-2026-418-07'],
  ['//ocop.gov.vn/x/%ZZ', undefined],
  ['//ocop.gov.vn/x/7K2M9QXR4TBW/more', undefined],
  ['//shop.example/7K2M9QXR4TBW', undefined],
])('a QR code that leads to %j asks about %j', (address, asked) => {
  expect(askedBy(`https:${address}`)).toBe(asked);
});

test.each([
  ['7k2m 9qxr 4tbw', '7K2M9QXR4TBW'],
  [' 15-2026-418-07 ', '15-2026-418-07'],
  ['mailto:someone', undefined],
  ['8934563138165', undefined],
  ['100 % nguyên chất', undefined],
])('a QR code that says %j asks about %j', (text, asked) => {
  expect(askedBy(text)).toBe(asked);
});
