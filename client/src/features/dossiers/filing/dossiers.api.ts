import { type QueryClient, queryOptions } from '@tanstack/react-query';

import { answerOf, api, type Schemas, versionedAnswerOf } from '@/lib/api';
import { keysetQuery } from '@/lib/keyset';

export type Dossier = Schemas['Dossier'];
export type Finding = Schemas['CompletenessFinding'];

/** What a form begins with is read anew on each visit; long enough for a slow device to draw what it has read. */
const SHORT = 10_000;

interface DossierFilter {
  producer?: string;
  product?: string;
  state?: Dossier['state'][];
}

/** Dossiers in the order of their deadlines; what has none comes last. */
export const dossiersQuery = ({ producer, product, state }: DossierFilter) =>
  keysetQuery<Dossier>(['dossiers', 'list', { producer, product, state }], ({ cursor, count, signal }) => {
    const query = {
      cursor,
      count,
      sort: 'dueOn',
      producer: producer ? [producer] : undefined,
      product: product ? [product] : undefined,
      state,
    };
    return answerOf(api.GET('/api/v1/dossiers', { params: { query }, signal }));
  });

export const dossierQuery = (id: string) =>
  queryOptions({
    queryKey: ['dossiers', id],
    queryFn: ({ signal }) => versionedAnswerOf(api.GET('/api/v1/dossiers/{id}', { params: { path: { id } }, signal })),
  });

/** As `dossierQuery`, never from memory: what a form begins with names the version it builds on. */
export const freshDossierQuery = (id: string) =>
  queryOptions({ ...dossierQuery(id), queryKey: ['dossiers', id, 'fresh'], staleTime: 0, gcTime: SHORT });

/** After a part of a dossier was changed: its version, its total and what it lacks are others now. */
export const forgetDossier = (queryClient: QueryClient, id: string) =>
  Promise.all([
    queryClient.invalidateQueries({ queryKey: ['dossiers', id], exact: true }),
    queryClient.invalidateQueries({ queryKey: ['dossiers', id, 'completeness'] }),
    queryClient.removeQueries({ queryKey: freshDossierQuery(id).queryKey, type: 'inactive' }),
    queryClient.removeQueries({ queryKey: selfAssessmentQuery(id).queryKey, type: 'inactive' }),
  ]);

export const completenessQuery = (id: string) =>
  queryOptions({
    queryKey: ['dossiers', id, 'completeness'],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/dossiers/{id}/completeness', { params: { path: { id } }, signal })),
    staleTime: 0, // every part of the dossier changes it
  });

export const selfAssessmentQuery = (id: string) =>
  queryOptions({
    queryKey: ['dossiers', id, 'self-assessment'],
    queryFn: ({ signal }) =>
      versionedAnswerOf(api.GET('/api/v1/dossiers/{id}/self-assessment', { params: { path: { id } }, signal })),
    staleTime: 0,
    gcTime: SHORT,
  });

export const openDossier = (body: Schemas['NewDossier'], key: string) =>
  answerOf(api.POST('/api/v1/dossiers', { params: { header: { 'Idempotency-Key': key } }, body }));

export const describeDossier = (id: string, body: Schemas['DescribedDossier'], version: string) =>
  versionedAnswerOf(
    api.PUT('/api/v1/dossiers/{id}', { params: { path: { id }, header: { 'If-Match': version } }, body }),
  );

/** Only what was never submitted. */
export const discardDossier = (id: string, version: string) =>
  answerOf(api.DELETE('/api/v1/dossiers/{id}', { params: { path: { id }, header: { 'If-Match': version } } }));

export const pledge = (id: string, key: string) =>
  answerOf(api.POST('/api/v1/dossiers/{id}/pledge', { params: { path: { id }, header: { 'Idempotency-Key': key } } }));

export const submit = (id: string, key: string) =>
  answerOf(
    api.POST('/api/v1/dossiers/{id}/submission', { params: { path: { id }, header: { 'Idempotency-Key': key } } }),
  );

export const resubmit = (id: string, body: Schemas['AnsweredReturn'], key: string) =>
  answerOf(
    api.POST('/api/v1/dossiers/{id}/resubmission', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body,
    }),
  );
