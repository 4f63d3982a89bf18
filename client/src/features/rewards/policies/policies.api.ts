import { queryOptions } from '@tanstack/react-query';

import type { Attempt } from '@/components/forms/use-api-form';
import { answerOf, api, type Schemas, versionedAnswerOf } from '@/lib/api';
import { keysetQuery } from '@/lib/keyset';

import type { RewardEvent } from '../reward-words';

export type Policy = Schemas['RewardPolicy'];
export type NewPolicy = Schemas['NewRewardPolicy'];

export interface PolicyFilter {
  province?: string;
  star?: number;
  event?: RewardEvent;
  asOf?: string;
}

export const policiesQuery = ({ province, star, event, asOf }: PolicyFilter) =>
  keysetQuery(['rewards', 'policies', { province, star, event, asOf }], ({ signal, ...page }) => {
    const query = { ...page, province, star: star ? [star] : undefined, event: event && [event], asOf, limit: 50 };
    return answerOf(api.GET('/api/v1/reward-policies', { params: { query }, signal }));
  });

export const policyQuery = (id: string) =>
  queryOptions({
    queryKey: ['rewards', 'policy', id],
    queryFn: ({ signal }) =>
      versionedAnswerOf(api.GET('/api/v1/reward-policies/{id}', { params: { path: { id } }, signal })),
  });

export const enterPolicy = (body: NewPolicy, { key }: Attempt) =>
  answerOf(api.POST('/api/v1/reward-policies', { params: { header: { 'Idempotency-Key': key } }, body }));

export const repealPolicy = (id: string, lastDay: string, { key, version }: Attempt) =>
  answerOf(
    api.POST('/api/v1/reward-policies/{id}/repeal', {
      params: { path: { id }, header: { 'If-Match': version, 'Idempotency-Key': key } },
      body: { lastDay },
    }),
  );
