import { queryOptions } from '@tanstack/react-query';

import { answerOf, api, type Schemas } from '@/lib/api';

export type Enrolment = Schemas['EnrolmentAnswer'];

export const secondFactorQuery = queryOptions({
  queryKey: ['me', 'second-factor'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/me/second-factor', { signal })),
});

export const beginSecondFactor = (password: string) =>
  answerOf(api.POST('/api/v1/me/second-factor', { body: { password } }));

export const confirmSecondFactor = (code: string) =>
  answerOf(api.POST('/api/v1/me/second-factor/confirmation', { body: { code: plain(code) } }));

export const renewRecoveryCodes = (body: Schemas['BothFactors']) =>
  answerOf(api.POST('/api/v1/me/second-factor/recovery-codes', { body: { ...body, code: plain(body.code) } }));

export const removeSecondFactor = (body: Schemas['BothFactors']) =>
  answerOf(api.POST('/api/v1/me/second-factor/removal', { body: { ...body, code: plain(body.code) } }));

export const ownSessionsQuery = queryOptions({
  queryKey: ['me', 'sessions'],
  queryFn: async ({ signal }) => (await answerOf(api.GET('/api/v1/me/sessions', { signal }))).items,
});

export const endOtherSessions = () => answerOf(api.DELETE('/api/v1/me/sessions'));

export const endSession = (id: string) =>
  answerOf(api.DELETE('/api/v1/me/sessions/{id}', { params: { path: { id } } }));

/** Apps show codes in two groups. */
const plain = (code: string) => code.replace(/\s/g, '');
