import { keepPreviousData, queryOptions } from '@tanstack/react-query';

import { answerOf, api, type Schemas } from '@/lib/api';

export type CriteriaSet = Schemas['CriteriaSet'];
export type Criterion = Schemas['Criterion'];
export type Evaluation = Schemas['Evaluation'];

/** The option picked for each criterion, by code. */
export type Picked = Readonly<Record<string, number>>;

const MOST = 200;

export const criteriaSetsQuery = queryOptions({
  queryKey: ['criteria-sets'],
  queryFn: ({ signal }) =>
    answerOf(
      api.GET('/api/v1/criteria-sets', {
        params: { query: { regulation: [], sector: [], group: [], limit: MOST } },
        signal,
      }),
    ),
  select: (page) => page.items,
});

export const criteriaSetQuery = (code: string) =>
  queryOptions({
    queryKey: ['criteria-sets', code],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/criteria-sets/{code}', { params: { path: { code } }, signal })),
  });

/** What the picked options come to: points, star and what stands in its way are the server's to say. */
export const evaluationQuery = (code: string, picked: Picked) =>
  queryOptions({
    queryKey: ['criteria-sets', code, 'evaluation', picked],
    queryFn: ({ signal }) =>
      answerOf(
        api.POST('/api/v1/criteria-sets/{code}/evaluations', {
          params: { path: { code } },
          body: { choices: Object.entries(picked).map(([criterion, option]) => ({ criterion, option })) },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const criteriaOf = ({ parts }: CriteriaSet): Criterion[] =>
  parts.flatMap(({ sections }) => sections.flatMap(({ criteria }) => criteria));
