import { queryOptions } from '@tanstack/react-query';

import { headersOf, stepOn } from '@/components/forms/attempt';
import type { Attempt } from '@/components/forms/use-api-form';
import { answerOf, api, type Schemas, versionedAnswerOf } from '@/lib/api';
import { keysetQuery } from '@/lib/keyset';

export type User = Schemas['User'];
export type Membership = Schemas['Membership'];

export const usersQuery = (q: string | undefined) =>
  keysetQuery(['users', { q }], ({ signal, ...page }) =>
    answerOf(api.GET('/api/v1/users', { params: { query: { ...page, q, sort: 'fullName', limit: 50 } }, signal })),
  );

export const userQuery = (id: string) =>
  queryOptions({
    queryKey: ['users', 'one', id],
    queryFn: ({ signal }) => versionedAnswerOf(api.GET('/api/v1/users/{id}', { params: { path: { id } }, signal })),
  });

export const inviteUser = (body: Schemas['Invitee']) => answerOf(api.POST('/api/v1/users', { body }));

export const renewInvitation = (id: string) =>
  answerOf(api.POST('/api/v1/users/{id}/invitations', { params: { path: { id } } }));

export const grantMembership = (id: string, body: Schemas['GrantedMembership'], attempt: Attempt) =>
  answerOf(api.POST('/api/v1/users/{id}/memberships', { params: stepOn(id, attempt), body }));

export const endMembership = (id: string, membershipId: string, to: string, attempt: Attempt) =>
  answerOf(
    api.POST('/api/v1/users/{id}/memberships/{membershipId}/ending', {
      params: { path: { id, membershipId }, header: headersOf(attempt) },
      body: { to },
    }),
  );

/** For somebody who lost the device and the recovery codes; all sessions end. */
export const resetSecondFactor = (id: string, key: string) =>
  answerOf(
    api.POST('/api/v1/users/{id}/second-factor-reset', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
    }),
  );

export const deactivateUser = (id: string, attempt: Attempt) =>
  answerOf(api.POST('/api/v1/users/{id}/deactivation', { params: stepOn(id, attempt) }));

/** What the invited person opens; the token stands behind the # so that no server's log keeps it. */
export const invitationLink = (origin: string, user: string, token: string) => `${origin}/loi-moi/${user}#${token}`;
