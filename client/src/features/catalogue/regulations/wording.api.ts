import { queryOptions } from '@tanstack/react-query';

import { answerOf, api, type Schemas, versionedAnswerOf } from '@/lib/api';
import { isMissing } from '@/lib/problem';

import type { WordingFile } from './wording-file';

export type OfficialWording = Schemas['OfficialWording'];

/** The words of an act and their version; nothing while none are entered. */
export const wordingQuery = (code: string) =>
  queryOptions({
    queryKey: ['regulations', code, 'wording'],
    queryFn: ({ signal }) =>
      versionedAnswerOf(api.GET('/api/v1/regulations/{code}/wording', { params: { path: { code } }, signal })).catch(
        (error) => {
          if (isMissing(error)) return null;
          throw error;
        },
      ),
    staleTime: 0,
  });

export const enterWording = (code: string, { source, criteria }: WordingFile, version: string) =>
  answerOf(
    api.PUT('/api/v1/regulations/{code}/wording', {
      params: { path: { code }, header: { 'If-Match': version } },
      body: { source, criteria: criteria as Schemas['WordedCriterion'][] },
    }),
  );
