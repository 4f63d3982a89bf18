import { expect, test } from 'vitest';

import { Problem, Unreachable } from '@/lib/problem';

import { faultsByCriterion } from './evaluation';

const choices = [
  { criterion: '1.1', option: 0 },
  { criterion: '5.2', option: 1 },
];

test('what the server refuses stands at the criterion it was sent for', () => {
  const refusal = new Problem(422, 'request.invalid', '', [
    { pointer: '/choices/1', code: 'choice.no-story', message: 'Chưa có câu chuyện.' },
    { pointer: '/other', code: 'x', message: 'Khác.' },
  ]);

  expect(faultsByCriterion(refusal, choices)).toEqual({ '5.2': ['Chưa có câu chuyện.'] });
});

test('a server that cannot be reached is nobody’s fault', () => {
  expect(faultsByCriterion(new Unreachable(''), choices)).toEqual({});
});
