import { expect, test } from 'vitest';

import { type FundValues, statedFund } from './fund-values';

const typed: FundValues = {
  budget: 'province',
  unitId: { id: 'bac-ha', name: 'Bắc Hà', code: '02839' },
  year: '2026',
  source: ' Ngân sách sự nghiệp ',
  allotted: '1.500.000.000',
  legalBasis: ' ',
};

test('a fund of the province belongs to it, whatever commune was chosen before', () => {
  expect(statedFund('lao-cai', typed)).toEqual({
    unitId: 'lao-cai',
    year: 2026,
    source: 'Ngân sách sự nghiệp',
    allotted: 1_500_000_000,
    legalBasis: undefined,
  });
});

test('a fund of a commune belongs to that commune', () => {
  expect(statedFund('lao-cai', { ...typed, budget: 'commune' }).unitId).toBe('bac-ha');
});
