import { queryOptions } from '@tanstack/react-query';

import { stepOn } from '@/components/forms/attempt';
import type { Attempt } from '@/components/forms/use-api-form';
import { answerOf, api, type Schemas, versionedAnswerOf } from '@/lib/api';
import { keysetQuery } from '@/lib/keyset';

export type ApiClient = Schemas['ApiClient'];
export type ApiClientState = Schemas['ApiClientState'];
export type Credential = Schemas['ClientCredential'];
export type Usage = Schemas['ClientUsage'];

const ALL = ['api-clients'] as const;
export const apiClientsKey = { queryKey: ALL };

export const apiClientsQuery = (state: ApiClientState | undefined) =>
  keysetQuery([...ALL, { state }], ({ signal, ...page }) =>
    answerOf(
      api.GET('/api/v1/api-clients', {
        params: { query: { ...page, state: state && [state], sort: '-requestedAt', limit: 50 } },
        signal,
      }),
    ),
  );

export const apiClientQuery = (id: string) =>
  queryOptions({
    queryKey: [...ALL, id],
    queryFn: ({ signal }) =>
      versionedAnswerOf(api.GET('/api/v1/api-clients/{id}', { params: { path: { id } }, signal })),
  });

export const usageQuery = (id: string) =>
  queryOptions({
    queryKey: [...ALL, id, 'usage'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/api-clients/{id}/usage', { params: { path: { id } }, signal })),
    staleTime: 0,
  });

export const requestApiClient = (body: Schemas['RequestApiClient'], { key }: Attempt) =>
  answerOf(api.POST('/api/v1/api-clients', { params: { header: { 'Idempotency-Key': key } }, body }));

export const approveApiClient = (id: string, quotaPerHour: number, attempt: Attempt) =>
  answerOf(
    api.POST('/api/v1/api-clients/{id}/approval', {
      params: stepOn(id, attempt),
      body: { quotaPerHour },
    }),
  );

const DECISIONS = {
  refuse: '/api/v1/api-clients/{id}/refusal',
  suspend: '/api/v1/api-clients/{id}/suspension',
  close: '/api/v1/api-clients/{id}/closure',
} as const;

export type Decision = keyof typeof DECISIONS;

export const decideOnApiClient = (decision: Decision, id: string, reason: string, attempt: Attempt) =>
  answerOf(api.POST(DECISIONS[decision], { params: stepOn(id, attempt), body: { reason } }));

export const resumeApiClient = (id: string, attempt: Attempt) =>
  answerOf(api.POST('/api/v1/api-clients/{id}/resumption', { params: stepOn(id, attempt) }));

/** The answer holds the secret, which nobody can show again: it is never asked for twice under one key. */
export const drawSecret = (id: string, formerEndsAt: string | undefined, version: string) =>
  answerOf(
    api.POST('/api/v1/api-clients/{id}/secrets', {
      params: { path: { id }, header: { 'If-Match': version } },
      body: { formerEndsAt },
    }),
  );

/** As with secrets: shown once, and never asked for twice under one key. */
export const drawApiKey = (id: string, endsAt: string, version: string) =>
  answerOf(
    api.POST('/api/v1/api-clients/{id}/api-keys', {
      params: { path: { id }, header: { 'If-Match': version } },
      body: { endsAt },
    }),
  );

export const endCredential = (id: string, number: number, version: string) =>
  answerOf(
    api.DELETE('/api/v1/api-clients/{id}/credentials/{number}', {
      params: { path: { id, number }, header: { 'If-Match': version } },
    }),
  );
