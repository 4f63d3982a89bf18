import { queryOptions } from '@tanstack/react-query';

import { answerOf, api, type Schemas, versionedAnswerOf } from '@/lib/api';
import { keysetQuery } from '@/lib/keyset';

export type Producer = Schemas['Producer'];
export type ProducerItem = Schemas['ProducerItem'];
export type Representation = Schemas['Representation'];

/** The producers that somebody acts for. */
export const producersQuery = keysetQuery<ProducerItem>(['producers'], ({ cursor, count, signal }) =>
  answerOf(api.GET('/api/v1/producers', { params: { query: { cursor, count } }, signal })),
);

export const producerQuery = (id: string) =>
  queryOptions({
    queryKey: ['producers', id],
    queryFn: ({ signal }) => versionedAnswerOf(api.GET('/api/v1/producers/{id}', { params: { path: { id } }, signal })),
  });

/** Personal data: who represents a producer, and how it is reached. */
export const representationQuery = (id: string) =>
  queryOptions({
    queryKey: ['producers', id, 'representative'],
    queryFn: ({ signal }) =>
      versionedAnswerOf(api.GET('/api/v1/producers/{id}/representative', { params: { path: { id } }, signal })),
  });

export const registerProducer = (body: Schemas['NewProducer'], key: string) =>
  answerOf(api.POST('/api/v1/producers', { params: { header: { 'Idempotency-Key': key } }, body }));

export const stateProducer = (id: string, body: Schemas['StatedProducer'], version: string) =>
  versionedAnswerOf(
    api.PUT('/api/v1/producers/{id}', { params: { path: { id }, header: { 'If-Match': version } }, body }),
  );

export const stateRepresentation = (id: string, body: Schemas['StatedRepresentation'], version: string) =>
  versionedAnswerOf(
    api.PUT('/api/v1/producers/{id}/representative', {
      params: { path: { id }, header: { 'If-Match': version } },
      body,
    }),
  );
