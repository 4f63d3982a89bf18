import { expect, test } from 'vitest';

import { forgetSession, IDLE, lastRenewal, renewedAt, timeLeft, touchSession } from './session-clock';

const MINUTE = 60_000;

test.each([
  ['the first answer', undefined, 5 * MINUTE, 5 * MINUTE],
  ['an answer in the first hour renews nothing', 0, 59 * MINUTE, 0],
  ['an answer in the second hour renews the cookie', 0, 61 * MINUTE, 61 * MINUTE],
])('%s', (_, before, now, expected) => {
  expect(renewedAt(before, now)).toBe(expected);
});

test('what is left counts from the renewal, not from the last request', () => {
  touchSession(0);
  touchSession(59 * MINUTE);

  expect(timeLeft(lastRenewal() ?? Number.NaN, 115 * MINUTE)).toBe(5 * MINUTE);
  expect(timeLeft(0, IDLE + 1)).toBe(0);
});

test('signing out leaves no note', () => {
  touchSession(0);

  forgetSession();

  expect(lastRenewal()).toBeUndefined();
});
