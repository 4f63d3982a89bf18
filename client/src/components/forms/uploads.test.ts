import { expect, test } from 'vitest';

import { fitInto } from '@/lib/images';

import { faultOf, inTurn } from './uploads';

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

test('files go one after the other, past one that failed and one that was stopped', async () => {
  const under = { way: 0, most: 0 };
  const send = inTurn(async ({ name }: File) => {
    under.most = Math.max(under.most, ++under.way);
    await Promise.resolve();
    under.way--;
    if (name === 'a') throw new Error('lost');
    return name;
  });
  const stopped = new AbortController();
  const sent = ['a', 'b', 'c'].map((name) =>
    send(new File(['x'], name), {
      key: name,
      onProgress: () => undefined,
      signal: name === 'b' ? stopped.signal : new AbortController().signal,
    }),
  );
  stopped.abort();

  const ends = await Promise.allSettled(sent);

  expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled']);
  expect(under.most).toBe(1);
});
