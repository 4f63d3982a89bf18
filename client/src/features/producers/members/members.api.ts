import { queryOptions } from '@tanstack/react-query';

import { answerOf, api, type Schemas } from '@/lib/api';

export type Member = Schemas['Member'];

/** Personal data: who acts, or acted, for a producer. */
export const membersQuery = (producer: string) =>
  queryOptions({
    queryKey: ['producers', producer, 'members'],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/producers/{id}/members', { params: { path: { id: producer } }, signal })),
    staleTime: 0,
  });

export const addMember = (producer: string, email: string, key: string) =>
  answerOf(
    api.POST('/api/v1/producers/{id}/members', {
      params: { path: { id: producer }, header: { 'Idempotency-Key': key } },
      body: { email },
    }),
  );

export const endMember = (producer: string, membershipId: string, to: string, key: string) =>
  answerOf(
    api.POST('/api/v1/producers/{id}/members/{membershipId}/ending', {
      params: { path: { id: producer, membershipId }, header: { 'Idempotency-Key': key } },
      body: { to },
    }),
  );
