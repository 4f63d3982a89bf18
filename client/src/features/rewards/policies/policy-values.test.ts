import { expect, test } from 'vitest';

import { EMPTY_POLICY, statedPolicy } from './policy-values';

const typed = {
  ...EMPTY_POLICY,
  legalBasis: ' Nghị quyết 12/2026/NQ-HĐND ',
  effectiveFrom: '1/1/2027',
  event: 'first',
  mode: 'full',
  cap: 'once_per_star',
  amount: '30.000.000',
} as const;

test('what is typed is sent as the server reads it', () => {
  expect(statedPolicy({ ...typed, star: '4' }, 'unit')).toMatchObject({
    unitId: 'unit',
    legalBasis: 'Nghị quyết 12/2026/NQ-HĐND',
    effectiveFrom: '2027-01-01',
    star: 4,
    amount: 30_000_000,
  });
});

test('what is left empty is not sent', () => {
  const stated = statedPolicy({ ...typed, amount: '' }, 'unit');

  expect([stated.effectiveTo, stated.star, stated.amount, stated.source]).toEqual(Array(4).fill(undefined));
});

test('a maximum goes only with the limit that has one', () => {
  expect(statedPolicy({ ...typed, capMaximum: '50.000.000' }, 'unit').capMaximum).toBeUndefined();
  expect(statedPolicy({ ...typed, cap: 'per_producer', capMaximum: '50.000.000' }, 'unit').capMaximum).toBe(50_000_000);
});
