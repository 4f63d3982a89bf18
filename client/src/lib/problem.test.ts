import { expect, test } from 'vitest';

import { isMissing, isPassing, Problem, problemOf, Unreachable } from './problem';

const answering = (status: number, body: string, type = 'application/problem+json; charset=utf-8') =>
  problemOf(new Response(body, { status, headers: { 'Content-Type': type } }));

test('a problem keeps its code, its words, its faults and its trace', async () => {
  const problem = await answering(
    422,
    JSON.stringify({
      status: 422,
      code: 'request.invalid',
      title: 'Yêu cầu bị từ chối',
      detail: 'Có 1 chỗ cần sửa.',
      errors: [{ pointer: '/name', code: 'missing', message: 'Nhập tên sản phẩm.' }],
      traceId: 'abc',
    }),
  );

  expect(problem).toMatchObject({
    status: 422,
    code: 'request.invalid',
    message: 'Có 1 chỗ cần sửa.',
    errors: [{ pointer: '/name', code: 'missing', message: 'Nhập tên sản phẩm.' }],
    traceId: 'abc',
  });
});

test('a problem without detail speaks by its title', async () => {
  expect((await answering(503, '{"title":"Máy chủ bận","code":"busy"}')).message).toBe('Máy chủ bận');
});

test.each([
  ['a page', '<html></html>', 'text/html'],
  ['nothing', '', 'application/problem+json'],
  ['half a document', '{"code":', 'application/problem+json'],
  ['a bare text', '"no"', 'application/json'],
])('%s instead of a problem is a foreign answer', async (_, body, type) => {
  expect((await answering(404, body, type)).isForeign).toBe(true);
});

test.each([
  [new Problem(404, 'not-found', ''), true],
  [new Problem(404, 'answer.foreign', ''), false],
  [new Problem(410, 'gone', ''), false],
  [new Unreachable(), false],
])('%o is missing: %s', (error, expected) => {
  expect(isMissing(error)).toBe(expected);
});

test.each([
  [new Unreachable(), true],
  [new Problem(503, 'busy', ''), true],
  [new Problem(500, 'unforeseen', ''), false],
  [new Problem(404, 'not-found', ''), false],
  [new Problem(429, 'too-many', ''), false],
  [new TypeError(), false],
])('%o is worth asking again: %s', (error, expected) => {
  expect(isPassing(error)).toBe(expected);
});
