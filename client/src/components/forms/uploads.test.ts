import { expect, test } from 'vitest';

import { fitInto } from '@/lib/images';

import { faultOf } from './uploads';

const LIMITS = { accept: ['.pdf', 'image/*'], maxBytes: 10, maxFiles: 2 };

test.each([
  ['a.pdf', 'application/pdf', 5, undefined],
  ['A.PDF', '', 5, undefined],
  ['a.jpg', 'image/jpeg', 5, undefined],
  ['a.pdf', 'application/pdf', 0, 'Tệp rỗng'],
  ['a.pdf', 'application/pdf', 11, 'lớn quá'],
  ['a.exe', 'application/x-msdownload', 5, 'Loại tệp'],
])('%s (%s) of %d bytes is refused before it is sent: %s', (name, type, size, words) => {
  const fault = faultOf(new File([new Uint8Array(size)], name, { type }), LIMITS);

  if (words === undefined) expect(fault).toBeUndefined();
  else expect(fault?.vi).toContain(words);
});

test.each([
  [4000, 3000, { width: 2000, height: 1500 }],
  [1000, 4000, { width: 500, height: 2000 }],
  [800, 600, { width: 800, height: 600 }],
])('a picture of %d × %d becomes %o', (width, height, expected) => {
  expect(fitInto(width, height)).toEqual(expected);
});
