import { queryOptions } from '@tanstack/react-query';

import { answerOf, api } from '@/lib/api';
import { keysetQuery } from '@/lib/keyset';

import type { Dossier } from '../filing/dossiers.api';
import type { QueueSearch } from './queue-search';

const queryOf = ({ state, kind, overdue, commune, sort = 'dueOn' }: QueueSearch) => ({
  state,
  kind,
  overdue: overdue ? true : undefined,
  commune: commune ? [commune] : undefined,
  sort,
});

/** Dossiers in the reach of whoever asks, the most urgent first unless they are sorted otherwise. */
export const queueQuery = (search: QueueSearch) =>
  keysetQuery<Dossier>(['dossiers', 'queue', search], ({ cursor, count, signal }) =>
    answerOf(api.GET('/api/v1/dossiers', { params: { query: { ...queryOf(search), cursor, count } }, signal })),
  );

/** How many stand in a queue, and the most urgent of them. */
export const queueHeadQuery = (search: QueueSearch) =>
  queryOptions({
    queryKey: ['dossiers', 'queue-head', search],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/v1/dossiers', { params: { query: { ...queryOf(search), limit: 1, count: true } }, signal }),
      ),
  });

/** The unit that an address names by its id. */
export const unitQuery = (id: string) =>
  queryOptions({
    queryKey: ['administrative-units', id],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/administrative-units/{id}', { params: { path: { id } }, signal })),
    staleTime: Number.POSITIVE_INFINITY,
  });
