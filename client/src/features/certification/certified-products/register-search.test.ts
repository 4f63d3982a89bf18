import { expect, test } from 'vitest';

import { isFiltered, readSearch } from './register-search';

test('keeps what the register understands', () => {
  expect(readSearch({ q: ' chè ', province: 'a', star: ['5', '4'], status: 'any', sort: '-star' })).toEqual({
    q: 'chè',
    province: ['a'],
    star: ['5', '4'],
    status: 'any',
    sort: '-star',
  });
});

test.each([{ star: '9' }, { status: 'nonsense' }, { sort: 'password' }, { q: '   ' }, { unknown: '1' }])(
  'leaves out what it does not understand: %o',
  (values) => {
    expect(Object.values(readSearch(values)).filter((value) => value !== undefined)).toEqual([]);
  },
);

test.each([
  [{}, false],
  [{ sort: '-star' }, false],
  [{ q: 'chè' }, true],
  [{ star: ['4'] }, true],
  [{ status: 'any' }, true],
])('%o narrows the list: %s', (search, expected) => {
  expect(isFiltered(search)).toBe(expected);
});
