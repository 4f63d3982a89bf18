import { queryOptions } from '@tanstack/react-query';

import { answerOf, api, type Schemas, versionedAnswerOf } from '@/lib/api';

export type ChangedProfile = Schemas['ChangedProfile'];

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => versionedAnswerOf(api.GET('/api/v1/me', { signal })),
});

export const changeProfile = (body: ChangedProfile, version: string) =>
  versionedAnswerOf(api.PUT('/api/v1/me', { params: { header: { 'If-Match': version } }, body }));

export const changePassword = (body: Schemas['ChangedPassword']) => answerOf(api.PUT('/api/v1/me/password', { body }));

export const changeEmail = (body: Schemas['ChangedEmail']) => answerOf(api.PUT('/api/v1/me/email', { body }));

export const acceptInvitation = (id: string, body: Schemas['AcceptedInvitation']) =>
  answerOf(api.POST('/api/v1/users/{id}/activation', { params: { path: { id } }, body }));
