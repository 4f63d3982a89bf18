import type { QueryClient } from '@tanstack/react-query';

import { answerOf, api, type Schemas, versionedAnswerOf } from '@/lib/api';

export type NewReturn = Schemas['NewReturn'];
export type CommuneFindings = Schemas['CommuneFindings'];

/** The step is taken on the dossier as it was read: when it has moved on meanwhile, the server says so (412). */
interface Taken {
  key: string;
  version: string;
}

const on = (id: string, { key, version }: Taken) => ({
  params: { path: { id }, header: { 'Idempotency-Key': key, 'If-Match': version } },
});

export const receive = (id: string, taken: Taken) => answerOf(api.POST('/api/v1/dossiers/{id}/receipt', on(id, taken)));

export const propose = (id: string, taken: Taken) =>
  answerOf(api.POST('/api/v1/dossiers/{id}/proposal', on(id, taken)));

export const sendBack = (id: string, body: NewReturn, taken: Taken) =>
  answerOf(api.POST('/api/v1/dossiers/{id}/returns', { ...on(id, taken), body }));

export const closeReturn = (id: string, number: number, { key, version }: Taken) =>
  answerOf(
    api.POST('/api/v1/dossiers/{id}/returns/{number}/closure', {
      params: { path: { id, number }, header: { 'Idempotency-Key': key, 'If-Match': version } },
    }),
  );

export const reassess = (id: string, reason: string, taken: Taken) =>
  answerOf(api.POST('/api/v1/dossiers/{id}/reassessment', { ...on(id, taken), body: { reason } }));

export const endWithoutStar = (id: string, taken: Taken) =>
  answerOf(api.POST('/api/v1/dossiers/{id}/non-recognition', on(id, taken)));

/** @param version that of the report, or `*` for the first one */
export const report = (id: string, body: CommuneFindings, version: string) =>
  versionedAnswerOf(
    api.PUT('/api/v1/dossiers/{id}/commune-report', {
      params: { path: { id }, header: { 'If-Match': version } },
      body,
    }),
  );

/** After a step everything known of dossiers is asked for again, queues and their numbers too. */
export const refreshDossiers = (queryClient: QueryClient) => queryClient.invalidateQueries({ queryKey: ['dossiers'] });
