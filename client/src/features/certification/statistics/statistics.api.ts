import { queryOptions } from '@tanstack/react-query';
import type { Topology } from 'topojson-specification';

import { answerOf, api, type Schemas } from '@/lib/api';

import { CERTIFIED } from './figures';
import type { StatisticsSearch } from './statistics-search';

export type Statistics = Schemas['CertifiedProductStatistics'];
export type ProducerStatistics = Schemas['CertifiedProducerStatistics'];

const provincesOf = ({ province }: StatisticsSearch) => (province ? [province] : undefined);

export const statisticsQuery = (search: StatisticsSearch) =>
  queryOptions({
    queryKey: ['statistics', 'products', search.asOf, search.province],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/v1/statistics/certified-products', {
          params: { query: { asOf: search.asOf, province: provincesOf(search) } },
          signal,
        }),
      ),
  });

export const producersQuery = (search: StatisticsSearch) =>
  queryOptions({
    queryKey: ['statistics', 'producers', search.asOf, search.province],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/v1/statistics/certified-producers', {
          params: { query: { asOf: search.asOf, province: provincesOf(search), status: [...CERTIFIED] } },
          signal,
        }),
      ),
  });

export const communesQuery = (province: string, asOf: string | undefined) =>
  queryOptions({
    queryKey: ['statistics', 'communes', province, asOf],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/v1/statistics/certified-products/by-commune', {
          params: { query: { province: [province], asOf, status: [...CERTIFIED] } },
          signal,
        }),
      ),
  });

/** The outlines that a deployment brings; nothing where it brings none. */
export const shapesQuery = queryOptions({
  queryKey: ['province-shapes'],
  queryFn: async ({ signal }): Promise<Topology | null> => {
    const answer = await window.fetch(new URL('/geo/provinces.topo.json', window.location.origin), { signal });
    return answer.status === 200 ? await answer.json() : null;
  },
  staleTime: Number.POSITIVE_INFINITY,
  retry: false,
});
