import { answerOf, api, type Schemas } from '@/lib/api';
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
