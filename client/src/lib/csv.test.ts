import { expect, test } from 'vitest';

import { csvOf } from './csv';

test('rows are separated as spreadsheets expect', () => {
  expect(
    csvOf([
      ['Tỉnh', 'Số sản phẩm'],
      ['Lào Cai', 602],
    ]),
  ).toBe('\uFEFFTỉnh,Số sản phẩm\r\nLào Cai,602\r\n');
});

test.each([
  ['a,b', '"a,b"'],
  ['nói "được"', '"nói ""được"""'],
  ['hai\ndòng', '"hai\ndòng"'],
  ['=1+1', "'=1+1"],
  ['+84', "'+84"],
  ['-5', "'-5"],
  ['@home', "'@home"],
  ['\tx', "'\tx"],
  [-5, '-5'],
])('the cell %j is written %j', (cell, written) => {
  expect(csvOf([[cell]])).toBe(`\uFEFF${written}\r\n`);
});
