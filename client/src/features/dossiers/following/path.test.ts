import { expect, test } from 'vitest';

import { pathOf, stageOf } from './path';

const reached = (...args: Parameters<typeof pathOf>) => pathOf(...args).map((each) => each.reached);

test('a draft is with the producer, and all of its way lies ahead', () => {
  expect(reached('draft', {})).toEqual(['here', ...Array(6).fill('ahead')]);
});

test('a dossier that was returned is at the level that wants it supplemented', () => {
  expect(stageOf('returned', 'commune')).toBe('commune');
  expect(stageOf('returned', 'province')).toBe('province');
});

test('a dossier without recognition ends at the decision', () => {
  expect(reached('not_recognised', {})[4]).toBe('ended');
});

test('a recognised dossier has its certificate; the reward follows until it is paid', () => {
  expect(reached('recognised', {})).toEqual([...Array(6).fill('passed'), 'ahead']);
  expect(reached('recognised', { isRewarded: true })[6]).toBe('here');
  expect(reached('recognised', { isRewarded: true, isPaid: true })[6]).toBe('passed');
});
