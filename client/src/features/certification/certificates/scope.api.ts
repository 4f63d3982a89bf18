import { queryOptions } from '@tanstack/react-query';

import type { Attempt } from '@/components/forms/use-api-form';
import { answerOf, api, type Schemas, versionedAnswerOf } from '@/lib/api';

export type ScopeItem = Schemas['ScopeItem'];
export type StatedItem = Schemas['StatedItem'];

/** What a certificate covers today, for anyone. */
export const scopeQuery = (number: string) =>
  queryOptions({
    queryKey: ['certificates', number, 'scope'],
    queryFn: ({ signal }) =>
      versionedAnswerOf(api.GET('/api/v1/certificates/{number}/scope', { params: { path: { number } }, signal })),
  });

export const stateScope = (number: string, body: Schemas['NewScopeStatement'], { key, version }: Attempt) =>
  answerOf(
    api.POST('/api/v1/certificates/{number}/scope-statements', {
      params: { path: { number }, header: { 'If-Match': version, 'Idempotency-Key': key } },
      body,
    }),
  );

/** For anyone: without the home of a household. */
export const pdfAddress = (number: string) => `/api/v1/certificates/${number}/pdf`;

/** As it is handed over; the browser sends the session's cookie along. */
export const documentAddress = (number: string) => `/api/v1/certificates/${number}/document`;
