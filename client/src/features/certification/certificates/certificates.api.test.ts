import { expect, test } from 'vitest';

import { tidyNumber } from './certificates.api';

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
