import { expect, test } from 'vitest';

import { meterOf, subjectOf, taskOf, tasksOf } from './tasks';

const finding = (pointer: string, blocks = true) => ({
  code: 'completeness.some',
  blocks,
  pointer,
  message: { vi: 'Thiếu', en: 'Missing' },
});

test.each([
  ['/producer', 'producer'],
  ['/samples', 'description'],
  ['/selfAssessment/1.1', 'selfAssessment'],
  ['/evidence/test_reports', 'evidence'],
  ['/evidence', 'evidence'],
  ['/pledge', 'submission'],
  ['/something-new', 'description'],
])('a finding at %s belongs to the task %s', (pointer, task) => {
  expect(taskOf({ pointer })).toBe(task);
});

test('a finding names what it is about', () => {
  expect(subjectOf({ pointer: '/selfAssessment/1.1' })).toBe('1.1');
  expect(subjectOf({ pointer: '/producer' })).toBeUndefined();
});

test('a dossier just opened has everything open and the submission locked', () => {
  const tasks = tasksOf([finding('/selfAssessment/1.1'), finding('/evidence/test_reports'), finding('/pledge')], []);

  expect(tasks.map(({ standing }) => standing)).toEqual(['done', 'done', 'done', 'open', 'open', 'locked']);
  expect(meterOf(tasks)).toEqual({ done: 3, all: 5, missing: 2 });
});

test('what has been begun and is not whole is told apart from what has not', () => {
  const [, , , selfAssessment] = tasksOf([finding('/selfAssessment/1.2')], ['selfAssessment']);

  expect(selfAssessment?.standing).toBe('begun');
});

test('only what blocks keeps the submission locked; the pledge belongs to it', () => {
  const tasks = tasksOf([finding('/product', false), finding('/pledge')], []);

  expect(tasks.map(({ standing }) => standing)).toEqual(['done', 'look', 'done', 'done', 'done', 'open']);
  expect(meterOf(tasks)).toEqual({ done: 5, all: 5, missing: 0 });
});
