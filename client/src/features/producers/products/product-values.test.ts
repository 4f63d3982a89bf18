import { expect, test } from 'vitest';

import { EMPTY_PRODUCT, groupChoices, productBody, productValuesOf } from './product-values';

const text = (vi: string) => ({ vi, en: `${vi} (en)` });

test('ways of packing are one a line, without empty lines', () => {
  expect(productBody({ ...EMPTY_PRODUCT, variants: ' Chai 500 ml\n\nCan 5 l ' }).variants).toEqual([
    'Chai 500 ml',
    'Can 5 l',
  ]);
});

test('what was stated about a product goes through the form unchanged', () => {
  const stated = {
    name: 'Nước mắm',
    unitId: 'u',
    criteriaSet: 'QD26-01',
    readiness: 'existing' as const,
    standard: 'TCCS 01',
    variants: ['Chai 500 ml'],
  };
  const product = { ...stated, id: 'p', formerNames: [], unitName: 'Cửa Lò' };

  expect(productBody(productValuesOf(product))).toEqual(stated);
});

test('a subgroup is offered under the classes above it, no name twice', () => {
  const groups = {
    asOf: '2026-11-22',
    regulation: 'QD26',
    sectors: [
      {
        code: 'food',
        name: text('Thực phẩm'),
        groups: [
          {
            code: 'tea',
            name: text('Chè'),
            subgroups: [{ number: 1, name: text('Chè'), criteriaSet: 'QD26-09' }],
          },
        ],
      },
    ],
  };

  expect(groupChoices(groups)).toEqual([{ set: 'QD26-09', path: [text('Thực phẩm'), text('Chè')] }]);
});
