import { expect, test } from 'vitest';

import { EMPTY_REPORT, findingsFrom, REPORT_FIELDS, valuesOf } from './report-values';

const content = { finding: 'confirmed' as const };
const report = {
  localMaterial: { finding: 'partly_confirmed' as const, remark: 'Một nửa.' },
  localLabour: content,
  originOfTheIdea: content,
  localIdentity: content,
  proposal: 'Đề nghị đánh giá.',
};

test('a report goes into the form and out again unchanged', () => {
  expect(findingsFrom(valuesOf(report))).toEqual(report);
});

test('every conclusion and the proposal are asked for, remarks are not', () => {
  const names = Object.keys(REPORT_FIELDS) as 'proposal'[];

  expect(names.filter((name) => REPORT_FIELDS[name].check?.(EMPTY_REPORT[name]))).toEqual([
    'localMaterial/finding',
    'localLabour/finding',
    'originOfTheIdea/finding',
    'localIdentity/finding',
    'proposal',
  ]);
});
