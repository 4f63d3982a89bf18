import { expect, test } from 'vitest';

import { leftOf, stepsOf } from './entitlement-steps';

const of = (status: Parameters<typeof stepsOf>[0]['status'], more = {}) =>
  stepsOf({ status, clawBackDue: false, paidAmount: 0, ...more });

test('an indicative amount waits for the rule of the province', () => {
  expect(of('indicative')).toEqual(['xac-nhan', 'huy']);
});

test('an approved one is paid, or cancelled while nothing has been paid', () => {
  expect(of('approved')).toEqual(['chi-tra', 'huy']);
  expect(of('approved', { paidAmount: 5 })).toEqual(['chi-tra', 'thu-lai']);
});

test('nothing more is paid on what is claimed back', () => {
  expect(of('approved', { paidAmount: 5, clawBackDue: true })).toEqual(['thu-lai']);
});

test.each(['cancelled', 'clawed_back'] as const)('nothing is done to one that is %s', (status) => {
  expect(of(status)).toEqual([]);
});

test('what is left to pay is never less than nothing', () => {
  expect(leftOf({ amount: 30, paidAmount: 10 })).toBe(20);
  expect(leftOf({ amount: 30, paidAmount: 40 })).toBe(0);
});
