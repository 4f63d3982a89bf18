import { queryOptions } from '@tanstack/react-query';
import type { SendFile } from '@/components/forms/uploads';
import type { Attempt } from '@/components/forms/use-api-form';
import { answerOf, api, type Schemas, versionedAnswerOf } from '@/lib/api';
import { keysetQuery } from '@/lib/keyset';
import { upload } from '@/lib/upload';

export type Import = Schemas['Import'];
export type ImportFinding = Schemas['ImportFinding'];
export type Severity = Schemas['FindingSeverity'];

/** What the server takes at most. */
export const LARGEST_FILE = 5 * 1024 * 1024;

export const sendList: SendFile<Import> = (file, way) =>
  upload<Import>({ path: '/api/v1/imports', file, fileName: file.name, ...way });

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', id],
    queryFn: ({ signal }) => versionedAnswerOf(api.GET('/api/v1/imports/{id}', { params: { path: { id } }, signal })),
  });

export interface FindingFilter {
  severity?: Severity;
  code?: string;
}

export const findingsQuery = (id: string, { severity, code }: FindingFilter) =>
  keysetQuery(['imports', id, 'findings', { severity, code }], ({ signal, ...page }) => {
    const query = { ...page, severity: severity && [severity], code: code ? [code] : undefined, limit: 100 };
    return answerOf(api.GET('/api/v1/imports/{id}/findings', { params: { path: { id }, query }, signal }));
  });

export const commitImport = (id: string, excludeRowsWithErrors: boolean, { key, version }: Attempt) =>
  answerOf(
    api.POST('/api/v1/imports/{id}/commitment', {
      params: { path: { id }, header: { 'If-Match': version, 'Idempotency-Key': key } },
      body: { excludeRowsWithErrors },
    }),
  );
