import { expect, test } from 'vitest';

import { compare } from './compare';

const of = (points: Record<string, number>) => ({
  points: Object.entries(points).map(([criterion, value]) => ({ criterion, points: value })),
});

test('criteria stand in the order of their numbers, whichever result has them', () => {
  const rows = compare([of({ '10': 5, '2.1': 3 }), of({ '1.10': 1, '1.2': 2 })]);

  expect(rows.map(({ criterion }) => criterion)).toEqual(['1.2', '1.10', '2.1', '10']);
});

test('what a result does not have is left open, and counts as a difference', () => {
  const [row] = compare([of({ '1.1': 3 }), of({})]);

  expect(row).toEqual({ criterion: '1.1', points: [3, undefined], differs: true });
});

test('equal points are no difference', () => {
  expect(compare([of({ '1.1': 3 }), of({ '1.1': 3 })])[0]?.differs).toBe(false);
});
