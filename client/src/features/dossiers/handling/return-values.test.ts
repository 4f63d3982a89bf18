import { expect, test } from 'vitest';

import { addItem, countOf, dropItem, FIRST, fieldsOf, itemOf, nameOf, returnFrom, withItem } from './return-values';

const finding = (pointer: string) => ({ code: 'x', blocks: true, pointer, message: { vi: 'Thiếu.', en: 'Missing.' } });

test('an item names what its part asks for, and nothing else is sent', () => {
  const values = withItem({ dueOn: '5/12/2026' }, 0, {
    part: 'criterion',
    criterion: '1.1',
    evidenceKind: 'awards',
    words: ' Nêu rõ. ',
  });

  expect(returnFrom(values)).toEqual({
    dueOn: '2026-12-05',
    items: [{ part: 'criterion', criterion: '1.1', words: 'Nêu rõ.' }],
  });
  expect(Object.keys(fieldsOf(values))).toEqual([
    'dueOn',
    nameOf(0, 'part'),
    nameOf(0, 'criterion'),
    nameOf(0, 'words'),
  ]);
});

test('the empty item is filled first, then items are added; those after a dropped one move up', () => {
  const one = addItem(FIRST, { part: 'form', words: 'một' });
  const two = addItem(one, { part: 'form', words: 'hai' });

  expect(countOf(one)).toBe(1);
  expect(countOf(two)).toBe(2);
  expect(dropItem(two, 0)).toEqual(withItem({ dueOn: '' }, 0, { part: 'form', words: 'hai' }));
});

test('what the server finds becomes an item in its place', () => {
  expect(itemOf(finding('/selfAssessment/1.1'), 'a')).toEqual({ part: 'criterion', criterion: '1.1', words: 'a' });
  expect(itemOf(finding('/evidence/test_reports'), 'a')).toMatchObject({ evidenceKind: 'test_reports' });
  expect(itemOf(finding('/evidence/0198'), 'a')).toMatchObject({ part: 'evidence', evidenceKind: '' });
  expect(itemOf(finding('/samples'), 'a')).toEqual({ part: 'form', words: 'a' });
});

test('nothing chosen and nothing written is told at its field', () => {
  const fields = fieldsOf(FIRST);

  expect(fields[nameOf(0, 'part')]?.check?.('')).toBeDefined();
  expect(fields[nameOf(0, 'words')]?.check?.('  ')).toBeDefined();
});
