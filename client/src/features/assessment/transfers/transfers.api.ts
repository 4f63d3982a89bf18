import { queryOptions } from '@tanstack/react-query';

import { answerOf, api, type Schemas } from '@/lib/api';
import { keysetQuery } from '@/lib/keyset';

export type Transfer = Schemas['Transfer'];

export const transfersQuery = keysetQuery(['transfers', 'list'], ({ cursor, count, signal }) =>
  answerOf(api.GET('/api/v1/transfers', { params: { query: { cursor, count, limit: 30 } }, signal })),
);

export const transferQuery = (id: string) =>
  queryOptions({
    queryKey: ['transfers', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/transfers/{id}', { params: { path: { id } }, signal })),
  });

export const sealRenewal = (body: Schemas['SealRenewalTransfer'], key: string) =>
  answerOf(api.POST('/api/v1/transfers/renewals', { params: { header: { 'Idempotency-Key': key } }, body }));

export const sealTransfer = (body: Schemas['SealTransfer'], key: string) =>
  answerOf(api.POST('/api/v1/transfers', { params: { header: { 'Idempotency-Key': key } }, body }));
