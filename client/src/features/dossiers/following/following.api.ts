import { queryOptions } from '@tanstack/react-query';

import { answerOf, api, type Schemas } from '@/lib/api';
import { isMissing } from '@/lib/problem';

export type Step = Schemas['DossierStep'];
export type Return = Schemas['Return'];
export type Submission = Schemas['Submission'];
export type Feedback = Schemas['Feedback'];

const part = (id: string, name: string) => ['dossiers', id, name];
const of = (id: string) => ({ params: { path: { id } } });

export const historyQuery = (id: string) =>
  queryOptions({
    queryKey: part(id, 'history'),
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/dossiers/{id}/history', { ...of(id), signal })),
  });

export const returnsQuery = (id: string) =>
  queryOptions({
    queryKey: part(id, 'returns'),
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/dossiers/{id}/returns', { ...of(id), signal })),
  });

export const submissionsQuery = (id: string) =>
  queryOptions({
    queryKey: part(id, 'submissions'),
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/dossiers/{id}/submissions', { ...of(id), signal })),
  });

export const changesQuery = (id: string, number: number) =>
  queryOptions({
    queryKey: [...part(id, 'changes'), number],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/v1/dossiers/{id}/submissions/{number}/changes', { params: { path: { id, number } }, signal }),
      ),
  });

/** What the council came to; nothing while there is no result. */
export const feedbackQuery = (id: string) =>
  queryOptions({
    queryKey: part(id, 'feedback'),
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/dossiers/{id}/feedback', { ...of(id), signal })).catch((error) => {
        if (isMissing(error)) return null;
        throw error;
      }),
  });

export const appealsQuery = (dossier: string) =>
  queryOptions({
    queryKey: part(dossier, 'appeals'),
    queryFn: async ({ signal }) =>
      (await answerOf(api.GET('/api/v1/appeals', { params: { query: { dossier } }, signal }))).items,
  });

export const lodgeAppeal = (id: string, body: Schemas['NewAppeal'], key: string) =>
  answerOf(
    api.POST('/api/v1/dossiers/{id}/appeals', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body,
    }),
  );
