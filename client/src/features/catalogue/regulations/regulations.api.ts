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

/** How certificates of the act are printed. */
export const templatesQuery = (code: string) =>
  queryOptions({
    queryKey: ['regulations', code, 'certificate-templates'],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/regulations/{code}/certificate-templates', { params: { path: { code } }, signal })),
  });

export const previewAddress = (code: string, edition: number) =>
  `/api/v1/regulations/${code}/certificate-templates/${edition}/preview`;
