import { expect, test } from 'vitest';

import { alike, placeOfFinding } from './checklist';

const message = { vi: 'Thiếu.', en: 'Missing.' };
const finding = (code: string, pointer: string, blocks = false) => ({ code, pointer, blocks, message });

test.each([
  ['/selfAssessment/1.1', { part: 'criterion', criterion: '1.1' }],
  ['/evidence/test_reports', { part: 'evidence', evidenceKind: 'test_reports' }],
  ['/evidence/01a2', { part: 'evidence', evidenceId: '01a2' }],
  ['/evidence', { part: 'evidence', evidenceId: undefined }],
  ['/samples', { part: 'form' }],
])('%s has its place', (pointer, place) => {
  expect(placeOfFinding({ pointer })).toEqual(place);
});

test('what is found in many places is said once, what blocks stands first', () => {
  const found = alike([
    finding('not-cited', '/selfAssessment/1.1'),
    finding('not-cited', '/selfAssessment/1.2'),
    finding('missing', '/evidence/test_reports', true),
  ]);

  expect(found.map(({ finding: { code }, places }) => [code, places.length])).toEqual([
    ['missing', 1],
    ['not-cited', 2],
  ]);
});
