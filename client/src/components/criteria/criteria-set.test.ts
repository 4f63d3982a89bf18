import { expect, test } from 'vitest';

import { criteriaSet, criterion } from '@/testing/criteria';

import { choicesOf, choose, chosenFrom, partOf, pointsOf, progressOf } from './criteria-set';

test('unanswered is not an answer of 0 points', () => {
  const asked = criterion('1.1');

  expect(pointsOf(asked, undefined)).toBeUndefined();
  expect(pointsOf(asked, 0)).toBe(0);
});

test('points are added up, and what has no answer is named', () => {
  const progress = progressOf(criteriaSet.parts, { '1.1': 2, '6.1': 0 });

  expect(progress).toMatchObject({ points: 3, answered: 2, criteria: 4 });
  expect(progress.missing.map(({ code }) => code)).toEqual(['1.2', '4.1']);
});

test('choices go out in the order of the set, without those it does not know', () => {
  expect(choicesOf(criteriaSet, { '6.1': 1, '1.1': 0, '99': 1 })).toEqual([
    { criterion: '1.1', option: 0 },
    { criterion: '6.1', option: 1 },
  ]);
});

test('an answer is changed and taken back without touching the others', () => {
  const before = chosenFrom([
    { criterion: '1.1', option: 0 },
    { criterion: '1.2', option: 1 },
  ]);

  expect(choose(before, '1.1', 2)).toEqual({ '1.1': 2, '1.2': 1 });
  expect(choose(before, '1.1', undefined)).toEqual({ '1.2': 1 });
});

test('a criterion knows its part', () => {
  expect(partOf(criteriaSet, '4.1')?.code).toBe('B');
});
