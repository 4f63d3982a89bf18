import { queryOptions } from '@tanstack/react-query';

import { stepOn } from '@/components/forms/attempt';
import type { Attempt } from '@/components/forms/use-api-form';
import { answerOf, api, type Schemas, versionedAnswerOf } from '@/lib/api';
import { keysetQuery } from '@/lib/keyset';

import type { EntitlementStatus } from '../reward-words';

export type Entitlement = Schemas['RewardEntitlement'];

export interface EntitlementFilter {
  status?: EntitlementStatus;
  decision?: string;
  /** Paid from this fund. */
  fund?: string;
}

export const entitlementsQuery = ({ status, decision, fund }: EntitlementFilter) =>
  keysetQuery(['rewards', 'entitlements', { status, decision, fund }], ({ signal, ...page }) => {
    const query = { ...page, status: status && [status], decision, fund, limit: 50 };
    return answerOf(api.GET('/api/v1/reward-entitlements', { params: { query }, signal }));
  });

export const entitlementQuery = (id: string) =>
  queryOptions({
    queryKey: ['rewards', 'entitlement', id],
    queryFn: ({ signal }) =>
      versionedAnswerOf(api.GET('/api/v1/reward-entitlements/{id}', { params: { path: { id } }, signal })),
  });

export const approve = (id: string, fundId: string | undefined, attempt: Attempt) =>
  answerOf(
    api.POST('/api/v1/reward-entitlements/{id}/approval', {
      params: stepOn(id, attempt),
      body: fundId ? { fundId } : undefined,
    }),
  );

export const confirmAmount = (id: string, attempt: Attempt) =>
  answerOf(api.POST('/api/v1/reward-entitlements/{id}/confirmation', { params: stepOn(id, attempt) }));

export const cancel = (id: string, reason: string, attempt: Attempt) =>
  answerOf(
    api.POST('/api/v1/reward-entitlements/{id}/cancellation', { params: stepOn(id, attempt), body: { reason } }),
  );

export const clawBack = (id: string, body: Schemas['ClawBack'], attempt: Attempt) =>
  answerOf(api.POST('/api/v1/reward-entitlements/{id}/claw-back', { params: stepOn(id, attempt), body }));
