import { answerOf, api, type Schemas } from '@/lib/api';
import { keysetQuery } from '@/lib/keyset';

export type Round = Schemas['AssessmentRound'];

export const roundsQuery = keysetQuery(['rounds'], ({ cursor, count, signal }) =>
  answerOf(api.GET('/api/v1/rounds', { params: { query: { cursor, count, limit: 50 } }, signal })),
);

export const openRound = (body: Schemas['OpenRound'], key: string) =>
  answerOf(api.POST('/api/v1/rounds', { params: { header: { 'Idempotency-Key': key } }, body }));
