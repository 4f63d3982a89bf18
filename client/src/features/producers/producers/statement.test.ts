import { expect, test } from 'vitest';

import type { Producer } from './producers.api';
import { representationBody, representationOf } from './representation';
import { parseProfit, statementBody, statementOf, yearsBefore } from './statement';
import { EMPTY_STATEMENT } from './statement-values';

const YEARS = yearsBefore('2026-11-22');

const producer: Producer = {
  id: 'p',
  kind: 'cooperative',
  name: 'HTX Cửa Lò',
  unitId: 'u',
  unitName: 'Cửa Lò',
  registration: { number: '5300123456', issuedOn: '2021-03-15', authority: 'Phòng Tài chính' },
  foundedOn: '2021-03-01',
  localCapitalPercent: 80.5,
  workforce: { workers: 12, fromTheCommune: 9 },
  cooperativeClass: 'good',
  financialYears: [
    { year: 2023, revenue: 10, profit: 1 },
    { year: 2024, revenue: 1_500_000_000, profit: -20_000_000 },
    { year: 2025, revenue: 2_000_000_000, profit: 300_000_000 },
  ],
  isFullyStated: true,
};

test('the two years before a day are asked for, the older first', () => {
  expect(YEARS).toEqual([2024, 2025]);
});

test.each([
  ['1.500.000', 1_500_000],
  ['-1.500.000', -1_500_000],
  ['− 20 000', -20_000],
  ['lỗ', undefined],
])('the profit "%s" is read as %s', (text, profit) => {
  expect(parseProfit(text)).toBe(profit);
});

test('what was stated goes through the form unchanged, figures of other years included', () => {
  const { id, unitName, isFullyStated, ...stated } = producer;
  const body = statementBody(statementOf(producer, YEARS, 'vi'), YEARS, producer.financialYears);

  expect({ ...body, financialYears: undefined }).toEqual({ ...stated, financialYears: undefined });
  expect(body.financialYears).toEqual(expect.arrayContaining(producer.financialYears));
  expect(body.financialYears).toHaveLength(3);
});

test('groups of fields left empty are left out', () => {
  const body = statementBody({ ...EMPTY_STATEMENT, kind: 'household', name: ' Hộ Lan ' }, YEARS);

  expect(body).toMatchObject({ kind: 'household', name: 'Hộ Lan', financialYears: [] });
  expect(body.registration).toBeUndefined();
  expect(body.workforce).toBeUndefined();
});

test('a registration begun and not finished is sent, for the server to say what is missing', () => {
  const body = statementBody({ ...EMPTY_STATEMENT, 'registration/number': '5300123456' }, YEARS);

  expect(body.registration).toEqual({ number: '5300123456', issuedOn: '', authority: '' });
});

test('who represents a producer goes through the form unchanged; what is empty is left out', () => {
  const representation = {
    representative: { name: 'Giàng A Páo', position: 'Giám đốc', gender: 'male' as const, hasDisability: false },
    contacts: { phone: '0900000000' },
  };

  expect(representationBody(representationOf(representation))).toEqual(representation);
});
