import { queryOptions } from '@tanstack/react-query';

import type { Attempt } from '@/components/forms/use-api-form';
import { answerOf, api, type Schemas, versionedAnswerOf } from '@/lib/api';
import { keysetQuery } from '@/lib/keyset';

export type Recognition = Schemas['CertifiedProductItem'];
export type Revocation = Schemas['Revocation'];

interface RecognitionFilter {
  producer: string;
  /** Only those that expire before this day. */
  expiresBefore?: string;
}

/** What a producer has been recognised for, as the public register knows it: also what has ended. */
export const recognitionsQuery = ({ producer, expiresBefore }: RecognitionFilter) =>
  keysetQuery<Recognition>(['recognitions', { producer, expiresBefore }], ({ cursor, count, signal }) => {
    const status = expiresBefore ? undefined : ('any' as const);
    const query = { cursor, count, producer: [producer], expiresBefore, status: status && [status] };
    return answerOf(api.GET('/api/v1/certified-products', { params: { query }, signal }));
  });

/** Revocations that concern the producers somebody acts for. */
export const revocationsQuery = keysetQuery<Revocation>(['revocations'], ({ cursor, count, signal }) =>
  answerOf(api.GET('/api/v1/revocations', { params: { query: { cursor, count } }, signal })),
);

/** One of them, in the version that an answer names. */
export const ownRevocationQuery = (id: string) =>
  queryOptions({
    queryKey: ['revocations', 'one', id],
    queryFn: ({ signal }) =>
      versionedAnswerOf(api.GET('/api/v1/revocations/{id}', { params: { path: { id } }, signal })),
  });

export const answerRevocation = (id: string, text: string, { key, version }: Attempt) =>
  answerOf(
    api.POST('/api/v1/revocations/{id}/answer', {
      params: { path: { id }, header: { 'If-Match': version, 'Idempotency-Key': key } },
      body: { text },
    }),
  );

/** A certificate of one's own, in the version that a step of it names. */
export const ownCertificateQuery = (number: string) =>
  queryOptions({
    queryKey: ['certificates', number, 'life'],
    queryFn: ({ signal }) =>
      versionedAnswerOf(api.GET('/api/v1/certificates/{number}/life', { params: { path: { number } }, signal })),
  });

export const giveUp = (number: string, from: string, { key, version }: Attempt) =>
  answerOf(
    api.POST('/api/v1/certificates/{number}/renunciation', {
      params: { path: { number }, header: { 'If-Match': version, 'Idempotency-Key': key } },
      body: { from },
    }),
  );
