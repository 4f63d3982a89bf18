import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

import { answerOf, api, type Schemas } from '@/lib/api';

import type { RegisterSearch } from './register-search';

export type CertifiedProductItem = Schemas['CertifiedProductItem'];
export type CertifiedProduct = Schemas['CertifiedProduct'];
export type Recognition = Schemas['Recognition'];

const PAGE = 20; // as much as a slow phone draws at once

export const certifiedProductsQuery = ({ star, status, ...search }: RegisterSearch) =>
  infiniteQueryOptions({
    queryKey: ['certified-products', { star, status, ...search }],
    queryFn: ({ pageParam: cursor, signal }) =>
      answerOf(
        api.GET('/api/v1/certified-products', {
          params: {
            query: {
              ...search,
              star: star?.map(Number),
              status: status ? [status] : undefined,
              limit: PAGE,
              cursor: cursor ?? undefined,
              count: cursor ? undefined : true,
            },
          },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });

export const certifiedProductQuery = (id: string) =>
  queryOptions({
    queryKey: ['certified-products', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/certified-products/{id}', { params: { path: { id } }, signal })),
  });
