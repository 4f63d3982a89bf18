import { queryOptions } from '@tanstack/react-query';

import { answerOf, api, type Schemas } from '@/lib/api';
import { keysetQuery } from '@/lib/keyset';

export type RegulationSummary = Schemas['RegulationSummary'];
export type Regulation = Schemas['Regulation'];

export const regulationsQuery = keysetQuery(['regulations', 'list'], ({ signal, ...page }) =>
  answerOf(api.GET('/api/v1/regulations', { params: { query: { ...page, limit: 50 } }, signal })),
);

export const regulationQuery = (code: string) =>
  queryOptions({
    queryKey: ['regulations', code],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/regulations/{code}', { params: { path: { code } }, signal })),
    staleTime: Number.POSITIVE_INFINITY,
  });
