import { expect, test } from 'vitest';

import { readWording, wordingText } from './wording-file';

const FILE = {
  source: 'Công báo số 1',
  criteria: [
    { reference: 'B001', label: 'Nguồn gốc', options: ['Dưới 50%', null] },
    { reference: 'B002', label: undefined, options: ['Không'] },
  ],
};

test('what is written is read again', () => {
  expect(readWording(wordingText('QD26', FILE))).toEqual(FILE);
});

test('a byte order mark before the text does no harm', () => {
  expect(readWording(`\uFEFF${wordingText('QD26', FILE)}`)).toEqual(FILE);
});

test.each([
  ['no JSON at all', 'nguồn: …'],
  ['no source', '{"criteria":{}}'],
  ['a list of criteria', '{"source":"a","criteria":[]}'],
  ['a criterion without options', '{"source":"a","criteria":{"B001":{"label":"x"}}}'],
  ['an option that is no text', '{"source":"a","criteria":{"B001":{"label":"x","options":[1]}}}'],
  ['a label that is no text', '{"source":"a","criteria":{"B001":{"label":7,"options":[]}}}'],
])('%s is told in words', (_, text) => {
  expect(readWording(text)).toHaveProperty('vi');
});
