import { queryOptions } from '@tanstack/react-query';

import type { Attempt } from '@/components/forms/use-api-form';
import { answerOf, api, type Schemas, versionedAnswerOf } from '@/lib/api';
import { keysetQuery } from '@/lib/keyset';

export type Fund = Schemas['Fund'];

export const fundsQuery = (year: number | undefined) =>
  keysetQuery(['rewards', 'funds', { year }], ({ signal, ...page }) =>
    answerOf(api.GET('/api/v1/funds', { params: { query: { ...page, year, limit: 50 } }, signal })),
  );

const readFund = (id: string, signal?: AbortSignal) =>
  versionedAnswerOf(api.GET('/api/v1/funds/{id}', { params: { path: { id } }, signal }));

export const fundQuery = (id: string) =>
  queryOptions({ queryKey: ['rewards', 'fund', id], queryFn: ({ signal }) => readFund(id, signal) });

/** As it stands at the server now. */
export const latestFund = (id: string) => readFund(id);

export const openFund = (body: Schemas['OpenFund'], { key }: Attempt) =>
  answerOf(api.POST('/api/v1/funds', { params: { header: { 'Idempotency-Key': key } }, body }));

export const allot = (id: string, body: Schemas['NewAllotment'], { version }: Attempt) =>
  answerOf(api.PUT('/api/v1/funds/{id}', { params: { path: { id }, header: { 'If-Match': version } }, body }));
