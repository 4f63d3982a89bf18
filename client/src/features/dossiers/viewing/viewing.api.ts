import { queryOptions } from '@tanstack/react-query';

import { answerOf, api, type Schemas, versionedAnswerOf } from '@/lib/api';
import { isMissing } from '@/lib/problem';

export type Comparison = Schemas['DossierComparison'];
export type SharedFile = Schemas['SharedFile'];
export type CommuneReport = Schemas['CommuneReport'];

const of = (id: string) => ({ params: { path: { id } } });

export const comparisonQuery = (id: string) =>
  queryOptions({
    queryKey: ['dossiers', id, 'comparison'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/dossiers/{id}/comparison', { ...of(id), signal })),
  });

/** Files that other producers have stored too, by paper. */
export const sharedFilesQuery = (id: string) =>
  queryOptions({
    queryKey: ['dossiers', id, 'shared-files'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/dossiers/{id}/evidence/shared-files', { ...of(id), signal })),
  });

/** The report of the commune and its version; nothing while there is none. */
export const communeReportQuery = (id: string) =>
  queryOptions({
    queryKey: ['dossiers', id, 'commune-report'],
    queryFn: ({ signal }) =>
      versionedAnswerOf(api.GET('/api/v1/dossiers/{id}/commune-report', { ...of(id), signal })).catch((error) => {
        if (isMissing(error)) return null;
        throw error;
      }),
  });
