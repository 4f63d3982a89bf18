import { queryOptions } from '@tanstack/react-query';

import { answerOf, api, type Schemas, versionedAnswerOf } from '@/lib/api';
import { keysetQuery } from '@/lib/keyset';
import { problemOf } from '@/lib/problem';

import { manifestFrom } from './manifest';

export type Package = Schemas['Transfer'];

const of = (id: string) => ({ params: { path: { id } } });

interface Taken {
  key: string;
  version: string;
}

const on = (id: string, { key, version }: Taken) => ({
  params: { path: { id }, header: { 'Idempotency-Key': key, 'If-Match': version } },
});

/** @param received whether only those that have arrived, or only those on the way, are shown */
export const packagesQuery = (received: boolean | undefined) =>
  keysetQuery<Package>(['packages', 'list', received ?? null], ({ cursor, count, signal }) =>
    answerOf(api.GET('/api/v1/transfers', { params: { query: { cursor, count, received } }, signal })),
  );

/** How many are on the way. */
export const onTheWayQuery = queryOptions({
  queryKey: ['packages', 'on-the-way'],
  queryFn: ({ signal }) =>
    answerOf(api.GET('/api/v1/transfers', { params: { query: { received: false, count: true, limit: 1 } }, signal })),
  select: ({ total = 0 }) => total,
});

export const packageQuery = (id: string) =>
  queryOptions({
    queryKey: ['packages', id],
    queryFn: ({ signal }) => versionedAnswerOf(api.GET('/api/v1/transfers/{id}', { ...of(id), signal })),
  });

export const manifestAddress = (id: string) => `/api/v1/transfers/${id}/manifest`;

/** What is in a package, and whether the list is still the one that was sealed. */
export const manifestQuery = (id: string) =>
  queryOptions({
    queryKey: ['packages', id, 'manifest'],
    queryFn: async ({ signal }) => {
      const response = await fetch(manifestAddress(id), { signal });
      if (!response.ok) throw await problemOf(response);
      return manifestFrom(await response.arrayBuffer());
    },
    staleTime: Number.POSITIVE_INFINITY, // it never changes
  });

export const receivePackage = (id: string, taken: Taken) =>
  answerOf(api.POST('/api/v1/transfers/{id}/receipt', on(id, taken)));

export const orderReassessment = (id: string, reason: string, taken: Taken) =>
  answerOf(api.POST('/api/v1/transfers/{id}/reassessment-order', { ...on(id, taken), body: { reason } }));
