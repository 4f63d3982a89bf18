import { expect, test } from 'vitest';

import { criteriaSet } from '@/testing/criteria';

import { answersOf, bodyOf, differing, taking } from './answers';

const mine = answersOf([
  { criterion: '1.1', option: 2, description: 'Rau trong xã' },
  { criterion: '6.1', option: 0 },
]);
const theirs = answersOf([
  { criterion: '1.1', option: 1 },
  { criterion: '1.2', option: 1 },
  { criterion: '6.1', option: 0 },
]);

test('answers go out in the order of the set, with their reasons', () => {
  expect(bodyOf(criteriaSet, mine)).toEqual({
    choices: [
      { criterion: '1.1', option: 2, description: 'Rau trong xã' },
      { criterion: '6.1', option: 0, description: undefined },
    ],
  });
});

test('a reason without an answer is not sent', () => {
  expect(bodyOf(criteriaSet, { chosen: {}, said: { '1.1': 'Rau trong xã' } })).toEqual({ choices: [] });
});

test('two sets of answers differ where an option or its reason does', () => {
  expect(differing(criteriaSet, mine, theirs)).toEqual(['1.1', '1.2']);
  expect(differing(criteriaSet, mine, { ...mine, said: {} })).toEqual(['1.1']);
});

test('theirs is taken for the criteria named and mine stays for the others', () => {
  const settled = taking(mine, theirs, ['1.1']);

  expect(settled.chosen).toEqual({ '1.1': 1, '6.1': 0 });
  expect(settled.said).toEqual({});
});
