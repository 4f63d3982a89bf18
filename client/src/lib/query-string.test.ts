import { expect, test } from 'vitest';

import { parseQuery, stringifyQuery } from './query-string';

test.each([
  ['', {}],
  ['?q=nuoc+mam', { q: 'nuoc mam' }],
  ['?star=4&star=5', { star: ['4', '5'] }],
  ['?q=123&sort=-star', { q: '123', sort: '-star' }],
  ['?q=%C4%91%C6%B0%E1%BB%9Dng', { q: 'đường' }],
])('the address %s asks for %o and is written the same again', (query, values) => {
  expect(parseQuery(query)).toEqual(values);
  expect(stringifyQuery(values)).toBe(query);
});

test('what is not asked is not written', () => {
  expect(stringifyQuery({ q: undefined, star: [] })).toBe('');
});
