import { expect, test } from 'vitest';

import { citing, leavingOut } from './papers.api';
import { validityOn } from './validity';

const paper = (evidenceId: string, criteria: string[] = []) => ({ evidenceId, criteria, provesChange: false });

test('a paper cited again takes the place of its former citation', () => {
  expect(citing(paper('a', ['1.1']))([paper('a'), paper('b')])).toEqual([paper('b'), paper('a', ['1.1'])]);
});

test('a paper left out leaves the others', () => {
  expect(leavingOut('a')([paper('a'), paper('b')])).toEqual([paper('b')]);
});

test.each([
  [undefined, 'never'],
  ['2026-11-21', 'expired'],
  ['2026-11-22', 'soon'],
  ['2027-01-21', 'soon'],
  ['2027-01-22', 'until'],
])('a paper that expires on %s is %s on 22/11/2026', (expiresOn, validity) => {
  expect(validityOn('2026-11-22', expiresOn)).toBe(validity);
});
