import { queryOptions } from '@tanstack/react-query';

import { stepOn } from '@/components/forms/attempt';
import type { Attempt } from '@/components/forms/use-api-form';
import { answerOf, api, type Schemas, versionedAnswerOf } from '@/lib/api';
import { keysetQuery } from '@/lib/keyset';
import { upload } from '@/lib/upload';

export type MisuseReport = Schemas['MisuseReport'];
export type MisuseReceipt = Schemas['MisuseReceipt'];

export interface MisuseFilter {
  state?: Schemas['MisuseState'];
}

export const misuseReportsQuery = ({ state }: MisuseFilter) =>
  keysetQuery(['misuse-reports', { state }], ({ signal, ...page }) => {
    const query = { ...page, state: state && [state], limit: 50 };
    return answerOf(api.GET('/api/v1/misuse-reports', { params: { query }, signal }));
  });

export const misuseReportQuery = (id: string) =>
  queryOptions({
    queryKey: ['misuse-reports', 'one', id],
    queryFn: ({ signal }) =>
      versionedAnswerOf(api.GET('/api/v1/misuse-reports/{id}', { params: { path: { id } }, signal })),
  });

export const misuseReporterQuery = (id: string) =>
  queryOptions({
    queryKey: ['misuse-reports', 'reporter', id],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/misuse-reports/{id}/reporter', { params: { path: { id } }, signal })),
  });

/** To oneself. */
export const takeMisuseReport = (id: string, attempt: Attempt) =>
  answerOf(api.POST('/api/v1/misuse-reports/{id}/assignment', { params: stepOn(id, attempt), body: {} }));

export const closeMisuseReport = (id: string, body: Schemas['StatedMisuseClosing'], attempt: Attempt) =>
  answerOf(api.POST('/api/v1/misuse-reports/{id}/closing', { params: stepOn(id, attempt), body }));

export const reportMisuse = (metadata: Schemas['NewMisuseReport'], photo: File | undefined, { key }: Attempt) =>
  upload<MisuseReceipt>({
    path: '/api/v1/misuse-reports',
    metadata,
    file: photo,
    fileName: photo?.name ?? '',
    key,
    onProgress: () => undefined,
    signal: new AbortController().signal,
  });
