import { queryOptions } from '@tanstack/react-query';

import { answerOf, api, type Schemas, versionedAnswerOf } from '@/lib/api';
import { keysetQuery } from '@/lib/keyset';

export type Product = Schemas['Product'];
export type ProductItem = Schemas['ProductItem'];

/** The products of a producer, or of all producers that somebody acts for. */
export const productsQuery = (producer?: string) =>
  keysetQuery<ProductItem>(['products', { producer }], ({ cursor, count, signal }) => {
    const query = { cursor, count, producer: producer ? [producer] : undefined };
    return answerOf(api.GET('/api/v1/products', { params: { query }, signal }));
  });

export const productQuery = (id: string) =>
  queryOptions({
    queryKey: ['products', id],
    queryFn: ({ signal }) => versionedAnswerOf(api.GET('/api/v1/products/{id}', { params: { path: { id } }, signal })),
  });

/** Sectors, groups and subgroups with their criteria sets, by the act in force. */
export const productGroupsQuery = queryOptions({
  queryKey: ['product-groups'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/product-groups', { signal })),
  staleTime: Number.POSITIVE_INFINITY,
});

export const registerProduct = (body: Schemas['NewProduct'], key: string) =>
  answerOf(api.POST('/api/v1/products', { params: { header: { 'Idempotency-Key': key } }, body }));

export const stateProduct = (id: string, body: Schemas['StatedProduct'], version: string) =>
  versionedAnswerOf(
    api.PUT('/api/v1/products/{id}', { params: { path: { id }, header: { 'If-Match': version } }, body }),
  );
