import { describe, expect, test } from 'vitest';

import { criteriaSet } from '@/testing/criteria';

import { settingsFrom, typed } from './councils/settings-form';
import { nameOf, statedTies } from './sessions/declaration-form';
import { findingOn, isRecused, leads, presidentOf, scores } from './sessions/seats';
import { stageOf } from './sessions/session-words';
import type { CouncilSession, TableItem } from './sessions/sessions.api';
import { apartIn, spreadOf } from './sessions/spread';
import { differing } from './sheets/marking';

const seat = (userId: string, role: CouncilSession['panel'][number]['role']) => ({ userId, role });

const session = {
  panel: [seat('chair', 'chair'), seat('vice', 'vice_chair'), seat('secretary', 'secretary'), seat('member', 'member')],
  settings: { secretaryScores: false },
  recusals: [{ memberId: 'member', dossierId: 'tea', reason: '' }],
  findings: [{ dossierId: 'rice', kind: 'veto', ground: 'x', reason: '', paper: '' }],
} as unknown as CouncilSession;

describe('seats', () => {
  test('the chair presides unless a vice chair does by delegation', () => {
    expect(presidentOf(session)).toBe('chair');
    expect(presidentOf({ ...session, delegatedTo: 'vice' })).toBe('vice');
  });

  test('chair, vice chair and secretary lead; whoever has no seat does nothing', () => {
    expect(['chair', 'vice', 'secretary', 'member', 'nobody'].map((user) => leads(session, user))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  test('the secretary scores only where the council’s rules say so', () => {
    expect(scores(session, 'secretary')).toBe(false);
    expect(scores({ ...session, settings: { ...session.settings, secretaryScores: true } }, 'secretary')).toBe(true);
    expect(scores(session, 'nobody')).toBe(false);
  });

  test('stepping aside and findings concern one dossier', () => {
    expect(isRecused(session, 'member', 'tea')).toBe(true);
    expect(isRecused(session, 'member', 'rice')).toBe(false);
    expect(findingOn(session, 'rice')?.kind).toBe('veto');
    expect(findingOn(session, 'tea')).toBeUndefined();
  });
});

test('a session goes from preparation to scoring to its end', () => {
  expect(stageOf({})).toBe('preparing');
  expect(stageOf({ scoringOpenedAt: 'x' })).toBe('scoring');
  expect(stageOf({ scoringOpenedAt: 'x', closedAt: 'y' })).toBe('closed');
});

test('no tie is said as such, and a tie with its kind and explanation', () => {
  const items = [{ dossierId: 'tea' }, { dossierId: 'rice' }] as TableItem[];
  const values = {
    [nameOf(0, 'any')]: 'none',
    [nameOf(0, 'explanation')]: 'thừa',
    [nameOf(1, 'any')]: 'some',
    [nameOf(1, 'tie')]: 'family',
    [nameOf(1, 'explanation')]: 'Em ruột.',
  };

  expect(statedTies(items, values)).toEqual([
    { dossierId: 'tea', tie: 'none', explanation: undefined },
    { dossierId: 'rice', tie: 'family', explanation: 'Em ruột.' },
  ]);
});

test('totals lie apart by the highest and the lowest', () => {
  expect(spreadOf([71, 90, 84])).toEqual({ least: 71, most: 90, apart: 19 });
  expect(spreadOf([])).toBeUndefined();
});

test('sheets differ where one picked otherwise or nothing', () => {
  const sheet = (...choices: [string, number][]) => ({
    choices: choices.map(([criterion, option]) => ({ criterion, option, points: 0 })),
  });
  const apart = apartIn(criteriaSet, [sheet(['1.1', 0], ['6.1', 1]), sheet(['1.1', 0], ['6.1', 2], ['1.2', 0])]);

  expect(apart.map(({ criterion, picked }) => [criterion.code, picked])).toEqual([
    ['1.2', [undefined, 0]],
    ['6.1', [1, 2]],
  ]);
});

test('two devices differ in what either answered otherwise', () => {
  expect(differing(criteriaSet, { '1.1': 0, '1.2': 1 }, { '1.1': 0, '1.2': 2, '6.1': 0 })).toEqual(['1.2', '6.1']);
  expect(differing(criteriaSet, { '1.1': 0 }, { '1.1': 0 })).toEqual([]);
});

test('the rules of a council are the same after they were shown and read again', () => {
  const settings = {
    quorum: 2 / 3,
    chairMustAttend: true,
    secretaryScores: false,
    largestSpread: 15,
    minimaBy: 'every_member',
    transferWhen: 'mean_alone',
    papersAheadWorkingDays: 2,
    producerMayPresent: false,
    tiesMustBeDeclared: true,
    siteSurveyFirst: true,
  } as const;

  expect(typed(settings, 'vi').quorum).toBe('66,67');
  expect(settingsFrom(typed(settings, 'vi'))).toEqual({ ...settings, quorum: 0.6667, mostPasses: undefined });
});
