import { queryOptions } from '@tanstack/react-query';

import type { Attempt } from '@/components/forms/use-api-form';
import { answerOf, api, type Schemas, versionedAnswerOf } from '@/lib/api';
import { keysetQuery } from '@/lib/keyset';

export type DueRenewal = Schemas['DueRenewal'];
export type RenewalDetail = Schemas['RenewalDetail'];
export type RenewalCounts = Schemas['RenewalCounts'];

export interface RenewalFilter {
  reached?: boolean;
  filed?: boolean;
  intention?: Schemas['RenewalIntention'];
}

export const renewalsQuery = ({ reached, filed, intention }: RenewalFilter) =>
  keysetQuery(['renewals', { reached, filed, intention }], ({ signal, ...page }) => {
    const query = { ...page, reached, filed, intention: intention && [intention], limit: 50 };
    return answerOf(api.GET('/api/v1/renewals', { params: { query }, signal }));
  });

export const renewalCountsQuery = queryOptions({
  queryKey: ['renewals', 'counts'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/renewals/counts', { signal })),
});

export const renewalQuery = (number: string) =>
  queryOptions({
    queryKey: ['renewals', 'one', number],
    queryFn: ({ signal }) =>
      versionedAnswerOf(api.GET('/api/v1/renewals/{number}', { params: { path: { number } }, signal })),
  });

const at = (number: string, { key }: Attempt) => ({ path: { number }, header: { 'Idempotency-Key': key } });

export const recordContact = (number: string, body: Schemas['NewRenewalContact'], attempt: Attempt) =>
  answerOf(api.POST('/api/v1/renewals/{number}/contacts', { params: at(number, attempt), body }));

export const answerRenewal = (number: string, body: Schemas['NewRenewalAnswer'], attempt: Attempt) =>
  answerOf(api.POST('/api/v1/renewals/{number}/answers', { params: at(number, attempt), body }));
