import { queryOptions, useQueries } from '@tanstack/react-query';

import { answerOf, api, type Schemas } from '@/lib/api';
import { keysetQuery } from '@/lib/keyset';

export type Result = Schemas['Result'];
export type Outcome = Schemas['Outcome'];
export type Recomputation = Schemas['Recomputation'];

export interface ResultFilter {
  outcome?: Outcome;
  session?: string;
}

export const resultsQuery = ({ outcome, session }: ResultFilter) =>
  keysetQuery(['results', { outcome, session }], ({ signal, ...page }) =>
    answerOf(
      api.GET('/api/v1/results', {
        params: { query: { ...page, outcome: outcome && [outcome], session, sort: '-reachedAt', limit: 50 } },
        signal,
      }),
    ),
  );

/** What a session came to, one result for each product on its table. */
export const resultsOfSessionQuery = (session: string) =>
  queryOptions({
    queryKey: ['results', 'of-session', session],
    queryFn: async ({ signal }) =>
      (await answerOf(api.GET('/api/v1/results', { params: { query: { session, limit: 200 } }, signal }))).items,
  });

/** What a decision may list: recognised by the own council, or sent back by the centre. */
export const recognisableQuery = queryOptions({
  queryKey: ['results', 'recognisable'],
  queryFn: async ({ signal }) => {
    const query = { outcome: ['recognised', 'returned_by_centre'] satisfies Outcome[], limit: 100, sort: '-reachedAt' };
    return (await answerOf(api.GET('/api/v1/results', { params: { query }, signal }))).items;
  },
});

export const resultQuery = (id: string) =>
  queryOptions({
    queryKey: ['results', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/results/{id}', { params: { path: { id } }, signal })),
  });

export const recomputationQuery = (id: string) =>
  queryOptions({
    queryKey: ['results', id, 'recomputation'],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/results/{id}/recomputation', { params: { path: { id } }, signal })),
    staleTime: 0, // asked for in order to see that it still holds
  });

/** Where the package of a result is downloaded from: the browser sends the session's cookie along. */
export const packageAddress = (id: string) => `/api/v1/results/${encodeURIComponent(id)}/package`;

const productQuery = (id: string) =>
  queryOptions({
    queryKey: ['products', id, 'name'],
    queryFn: async ({ signal }) =>
      (await answerOf(api.GET('/api/v1/products/{id}', { params: { path: { id } }, signal }))).name,
    staleTime: 5 * 60_000,
    retry: false,
  });

/** The names of the products of results, as they arrive; a result itself tells only which product it is. */
export function useProductNames(results: readonly Pick<Result, 'productId'>[]): ReadonlyMap<string, string> {
  const ids = [...new Set(results.map(({ productId }) => productId))];
  return useQueries({
    queries: ids.map(productQuery),
    combine: (answers) =>
      new Map(answers.flatMap(({ data }, place): [string, string][] => (data ? [[ids[place] ?? '', data]] : []))),
  });
}
