import { expect, test } from 'vitest';

import type { Return } from '../following/following.api';
import { openReturnOf, stepsFor } from './steps';

const returned = (more: Partial<Return>): Return => ({
  number: 1,
  level: 'commune',
  requestedAt: '2026-11-01T01:00:00Z',
  dueOn: '2026-11-10',
  isOverdue: false,
  stopsTheClock: true,
  notFixedByLaw: [],
  items: [],
  ...more,
});

test('the commune receives, reports, proposes; the next step stands first', () => {
  expect(stepsFor('submitted', ['commune_officer'], [])).toEqual(['receive']);
  expect(stepsFor('received', ['commune_officer'], [])).toEqual(['report', 'return']);
  expect(stepsFor('reported', ['commune_officer'], [])[0]).toBe('propose');
});

test('the province returns what was proposed, the commune no more', () => {
  expect(stepsFor('proposed', ['province_officer'], [])).toEqual(['return']);
  expect(stepsFor('proposed', ['commune_officer'], [])).toEqual([]);
});

test('a return is closed after its deadline, by the level that made it', () => {
  const late = returned({ isOverdue: true });

  expect(stepsFor('returned', ['commune_officer'], [late])).toEqual(['closeReturn']);
  expect(stepsFor('returned', ['province_officer'], [late])).toEqual([]);
  expect(stepsFor('returned', ['commune_officer'], [returned({})])).toEqual([]);
});

test('whoever only reads is offered nothing', () => {
  expect(stepsFor('submitted', ['auditor'], [])).toEqual([]);
});

test('the open return is the one without an outcome', () => {
  const open = returned({ number: 2 });

  expect(openReturnOf([returned({ outcome: 'closed' }), open])).toBe(open);
});
