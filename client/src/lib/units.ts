import { queryOptions } from '@tanstack/react-query';

import { answerOf, api, type Schemas } from './api';

export type Unit = Schemas['Unit'];

/** What a field holds of a unit: enough to name it again without asking. */
export type ChosenUnit = Pick<Unit, 'id' | 'name' | 'code'>;

/** The last day before communes and provinces were rearranged (Resolution 202/2025/QH15). */
export const LAST_DAY_OF_OLD_UNITS = '2025-06-30';
const MOST = 20;

export const provincesQuery = queryOptions({
  queryKey: ['administrative-units', 'provinces'],
  queryFn: ({ signal }) =>
    answerOf(
      api.GET('/api/v1/administrative-units', { params: { query: { level: ['province'], limit: 200 } }, signal }),
    ),
  select: (page) => page.items,
  staleTime: Number.POSITIVE_INFINITY,
});

export interface UnitSearch {
  level: 'province' | 'commune';
  q: string;
  /** Only units inside this one. */
  parent?: string;
  asOf?: string;
}

/** Units of a day whose name or code holds the words, diacritics or not. */
export const unitsQuery = ({ level, q, parent, asOf }: UnitSearch) =>
  queryOptions({
    queryKey: ['administrative-units', { level, q, parent, asOf }],
    queryFn: async ({ signal }) => {
      const query = { level: [level], q, parent, asOf, limit: MOST };
      return (await answerOf(api.GET('/api/v1/administrative-units', { params: { query }, signal }))).items;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });

/** What became of a unit that is no more. */
export const unitHistoryQuery = (id: string) =>
  queryOptions({
    queryKey: ['administrative-units', id, 'history'],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/administrative-units/{id}/history', { params: { path: { id } }, signal })),
    staleTime: Number.POSITIVE_INFINITY,
  });
