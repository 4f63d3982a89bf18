import { expect, test } from 'vitest';

import { placeFaults } from '@/lib/faults';

import { addFinding, countOf, dropFinding, FIRST, fieldsOf, nameOf, visitFrom } from './visit-values';

const label = { aspect: 'mark', text: ' Nhãn in 4 sao ', correction: ' Thay nhãn ' };
const noted = { aspect: 'criteria', text: 'Sổ ghi chép đủ' };

test('a visit that found nothing names its day and minutes, and no deadline', () => {
  const values = { ...FIRST, on: '5/12/2026', minutes: ' 12/BB-KT ', correctionDueOn: '20/12/2026' };

  expect(Object.keys(fieldsOf(values))).toEqual(['on', 'minutes']);
  expect(visitFrom(values)).toEqual({ on: '2026-12-05', minutes: '12/BB-KT', findings: [] });
});

test('findings go out in their order, and a correction brings the deadline', () => {
  const values = addFinding(addFinding({ ...FIRST, on: '5/12/2026', correctionDueOn: '20/12/2026' }, noted), label);

  expect(visitFrom(values)).toMatchObject({
    findings: [
      { aspect: 'criteria', text: 'Sổ ghi chép đủ', correction: undefined },
      { aspect: 'mark', text: 'Nhãn in 4 sao', correction: 'Thay nhãn' },
    ],
    correctionDueOn: '2026-12-20',
  });
  expect(Object.keys(fieldsOf(values)).at(-1)).toBe('correctionDueOn');
});

test('those after a removed finding move up', () => {
  const two = addFinding(addFinding(FIRST, label), noted);

  expect(countOf(two)).toBe(2);
  expect(dropFinding(two, 0)).toEqual(addFinding(FIRST, noted));
  expect(dropFinding(dropFinding(two, 1), 0)).toEqual(FIRST);
});

test('an empty finding is asked for by its number', () => {
  const fields = fieldsOf(addFinding(addFinding(FIRST, label), {}));

  expect(fields[nameOf(1, 'text')]?.check?.('')?.vi).toContain('phát hiện 2');
  expect(fields[nameOf(1, 'aspect')]?.check?.('')?.vi).toContain('phát hiện 2');
  expect(fields[nameOf(1, 'correction')]?.check).toBeUndefined();
});

test('what the server finds in a finding stands at its field', () => {
  const names = Object.keys(fieldsOf(addFinding(addFinding(FIRST, label), noted)));
  const fault = { pointer: '/findings/1/text', code: 'maximum-length', message: 'Dài quá.' };

  expect(placeFaults([fault], names)).toEqual([{ field: nameOf(1, 'text'), message: 'Dài quá.' }]);
});
