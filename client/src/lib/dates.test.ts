import { expect, test } from 'vitest';

import { parseDate } from './dates';

test.each([
  ['27/3/2026', '2026-03-27'],
  ['1/2/2026', '2026-02-01'],
  ['01/02/2026', '2026-02-01'],
  ['01022026', '2026-02-01'],
  ['1-2-2026', '2026-02-01'],
  ['1.2.2026', '2026-02-01'],
  ['1 2 2026', '2026-02-01'],
  [' 27 / 03 / 2026 ', '2026-03-27'],
  ['29/2/2028', '2028-02-29'],
  ['29/2/2000', '2000-02-29'],
  ['31/12/1999', '1999-12-31'],
  ['29/2/2026', undefined],
  ['29/2/2100', undefined],
  ['31/02/2026', undefined],
  ['31/4/2026', undefined],
  ['3/27/2026', undefined],
  ['0/1/2026', undefined],
  ['1/13/2026', undefined],
  ['1/2/26', undefined],
  ['2026-02-01', undefined],
  ['1/2/0026', undefined],
  ['1022026', undefined],
  ['hôm nay', undefined],
  ['', undefined],
])('%j is read as %s', (text, expected) => {
  expect(parseDate(text)).toBe(expected);
});
