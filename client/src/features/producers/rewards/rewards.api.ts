import { queryOptions } from '@tanstack/react-query';

import { answerOf, api, type Schemas } from '@/lib/api';
import { keysetQuery } from '@/lib/keyset';

export type Reward = Schemas['RewardEntitlement'];

interface RewardFilter {
  producer?: string;
  product?: string;
}

/** What is owed to a producer, or for a product. */
export const rewardsQuery = ({ producer, product }: RewardFilter) =>
  keysetQuery<Reward>(['rewards', { producer, product }], ({ cursor, count, signal }) =>
    answerOf(
      api.GET('/api/v1/reward-entitlements', { params: { query: { cursor, count, producer, product } }, signal }),
    ),
  );

export const rewardQuery = (id: string) =>
  queryOptions({
    queryKey: ['rewards', id],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/reward-entitlements/{id}', { params: { path: { id } }, signal })),
  });
