import { expect, test } from 'vitest';

import { comparable } from './view-address';

test('two addresses are the same view in whatever order their filters were chosen', () => {
  expect(comparable('?state=received&kind=new')).toBe(comparable('?kind=new&state=received'));
});

test('values of one filter keep their order, words are written as addresses write them', () => {
  expect(comparable('?state=received&state=proposed&q=chè xanh')).toBe('q=ch%C3%A8+xanh&state=received&state=proposed');
});

test('a page without filters is the empty view', () => {
  expect(comparable('')).toBe('');
});
