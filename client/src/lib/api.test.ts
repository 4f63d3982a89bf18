import { HttpResponse } from 'msw';
import { expect, test } from 'vitest';

import { answer, problem } from '@/testing/server';

import { answerOf, api } from './api';
import { Problem, Unreachable } from './problem';

const ask = () => answerOf(api.GET('/api/v1/certificates/{number}', { params: { path: { number: '1' } } }));

test('asks in the language of the page', async () => {
  let asked: string | null = null;
  answer('/certificates/1', (request) => {
    asked = request.headers.get('Accept-Language');
    return HttpResponse.json({});
  });
  document.documentElement.lang = 'en';

  await ask();

  expect(asked).toBe('en');
});

test('throws the problem the server answered', async () => {
  answer('/certificates/1', () => problem(404, 'not-found', 'Không tìm thấy.'));

  await expect(ask()).rejects.toMatchObject({ status: 404, code: 'not-found', traceId: 'trace-4bf92f' });
});

test('takes a page for what it is: no answer of the API', async () => {
  answer('/certificates/1', () => HttpResponse.html('<h1>Wi-Fi</h1>'));

  const error = await ask().catch((reason: unknown) => reason);

  expect(error instanceof Problem && error.isForeign).toBe(true);
});

test('tells a dead network from a refusal', async () => {
  answer('/certificates/1', () => HttpResponse.error());

  await expect(ask()).rejects.toBeInstanceOf(Unreachable);
});
