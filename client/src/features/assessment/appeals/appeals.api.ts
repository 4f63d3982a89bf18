import { queryOptions } from '@tanstack/react-query';

import { answerOf, api, type Schemas, versionedAnswerOf } from '@/lib/api';
import { keysetQuery } from '@/lib/keyset';

export type Appeal = Schemas['Appeal'];

const of = (id: string) => ({ params: { path: { id } } });

/** Appeals in the reach of whoever asks, the oldest first while they wait for an answer. */
export const appealsQuery = (answered: boolean | undefined) =>
  keysetQuery<Appeal>(['appeals', 'list', answered ?? null], ({ cursor, count, signal }) =>
    answerOf(
      api.GET('/api/v1/appeals', {
        params: { query: { cursor, count, answered, sort: answered === false ? 'lodgedAt' : '-lodgedAt' } },
        signal,
      }),
    ),
  );

export const appealQuery = (id: string) =>
  queryOptions({
    queryKey: ['appeals', id],
    queryFn: ({ signal }) => versionedAnswerOf(api.GET('/api/v1/appeals/{id}', { ...of(id), signal })),
  });

/** The dossier that an appeal is about. */
export const appealedQuery = (dossier: string) =>
  queryOptions({
    queryKey: ['appeals', 'dossier', dossier],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/dossiers/{id}', { ...of(dossier), signal })),
  });

/** A paper that was handed in with an appeal. */
export const appealPaperQuery = (id: string) =>
  queryOptions({
    queryKey: ['appeals', 'paper', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/evidence/{id}', { ...of(id), signal })),
  });

export const answerAppeal = (
  id: string,
  body: Schemas['StatedAnswer'],
  { key, version }: { key: string; version: string },
) =>
  answerOf(
    api.POST('/api/v1/appeals/{id}/answer', {
      params: { path: { id }, header: { 'Idempotency-Key': key, 'If-Match': version } },
      body,
    }),
  );
