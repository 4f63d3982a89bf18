import { expect, test } from 'vitest';

import { itemsIn, linesOf } from './scope-lines';

test('a line has variant, pack size and barcode, apart by semicolons or tabs', () => {
  expect(itemsIn('Chè xanh; 200 g; 8938505974194\nChè đen\t500 g\t8938505974200')).toEqual([
    { variant: 'Chè xanh', packSize: '200 g', gtin: '8938505974194', isCovered: true },
    { variant: 'Chè đen', packSize: '500 g', gtin: '8938505974200', isCovered: true },
  ]);
});

test('what is not there is left out, and empty lines are passed over', () => {
  expect(itemsIn('\n  Rau cải \n\nRau thơm;;8938505974194;\n')).toEqual([
    { variant: 'Rau cải', packSize: undefined, gtin: undefined, isCovered: true },
    { variant: 'Rau thơm', packSize: undefined, gtin: '8938505974194', isCovered: true },
  ]);
});

test.each(['không', 'Không', 'no', 'x'])('“%s” at the end says that it is not covered', (word) => {
  expect(itemsIn(`Hộp quà; 1 kg; ; ${word}`)).toEqual([
    { variant: 'Hộp quà', packSize: '1 kg', gtin: undefined, isCovered: false },
  ]);
});

test('what was stated comes back as the lines it was typed in', () => {
  const lines = 'Chè xanh; 200 g; 8938505974194\nRau cải\nHộp quà; ; ; không';

  expect(linesOf(itemsIn(lines).map((item) => ({ ...item, isCovered: item.isCovered !== false })))).toBe(lines);
});
