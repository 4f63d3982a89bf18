import { queryOptions } from '@tanstack/react-query';

import { stepOn } from '@/components/forms/attempt';
import type { Attempt } from '@/components/forms/use-api-form';
import { answerOf, api, type Schemas, versionedAnswerOf } from '@/lib/api';
import { keysetQuery } from '@/lib/keyset';

export type Revocation = Schemas['Revocation'];
export type RevocationState = Schemas['RevocationState'];

export interface RevocationFilter {
  state?: RevocationState;
  overdue?: boolean;
}

export const revocationsQuery = ({ state, overdue }: RevocationFilter) =>
  keysetQuery(['revocations', { state, overdue }], ({ signal, ...page }) => {
    const query = { ...page, state: state && [state], overdue, limit: 50 };
    return answerOf(api.GET('/api/v1/revocations', { params: { query }, signal }));
  });

export const revocationQuery = (id: string) =>
  queryOptions({
    queryKey: ['revocations', 'one', id],
    queryFn: ({ signal }) =>
      versionedAnswerOf(api.GET('/api/v1/revocations/{id}', { params: { path: { id } }, signal })),
  });

/** The reasons that the acts in force know, in the order of the act. */
export const reasonsQuery = queryOptions({
  queryKey: ['regulations', 'revocation-reasons'],
  queryFn: async ({ signal }) => {
    const inForce = await answerOf(api.GET('/api/v1/regulations', { params: { query: { limit: 50 } }, signal }));
    const code = inForce.items.find(({ hasCriteria }) => hasCriteria)?.code;
    if (!code) return [];
    return (await answerOf(api.GET('/api/v1/regulations/{code}', { params: { path: { code } }, signal })))
      .revocationReasons;
  },
  staleTime: Number.POSITIVE_INFINITY,
});

export const openRevocation = (body: Schemas['NewRevocation'], { key }: Attempt) =>
  answerOf(api.POST('/api/v1/revocations', { params: { header: { 'Idempotency-Key': key } }, body }));

export const inviteAnswer = (id: string, body: Schemas['RevocationInvitation'], attempt: Attempt) =>
  answerOf(api.POST('/api/v1/revocations/{id}/invitation', { params: stepOn(id, attempt), body }));

export const hearProducer = (id: string, body: Schemas['RevocationHearing'], attempt: Attempt) =>
  answerOf(api.POST('/api/v1/revocations/{id}/hearing', { params: stepOn(id, attempt), body }));

export const decideRevocation = (id: string, body: Schemas['StatedRevocationOrder'], attempt: Attempt) =>
  answerOf(api.POST('/api/v1/revocations/{id}/decision', { params: stepOn(id, attempt), body }));

export const discontinueRevocation = (id: string, reason: string, attempt: Attempt) =>
  answerOf(api.POST('/api/v1/revocations/{id}/discontinuation', { params: stepOn(id, attempt), body: { reason } }));
