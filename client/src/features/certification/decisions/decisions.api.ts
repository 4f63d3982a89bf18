import { queryOptions } from '@tanstack/react-query';

import type { Attempt } from '@/components/forms/use-api-form';
import { answerOf, api, type Schemas, versionedAnswerOf } from '@/lib/api';
import { keysetQuery } from '@/lib/keyset';

export type Decision = Schemas['Decision'];
export type DecisionSummary = Schemas['DecisionSummary'];
export type StatedDecision = Schemas['StatedDecision'];

export interface DecisionFilter {
  year?: number;
  issued?: boolean;
}

export const decisionsQuery = (filter: DecisionFilter) =>
  keysetQuery(['decisions', filter], ({ signal, ...page }) =>
    answerOf(api.GET('/api/v1/decisions', { params: { query: { ...page, ...filter, limit: 50 } }, signal })),
  );

export const decisionQuery = (id: string) =>
  queryOptions({
    queryKey: ['decisions', 'one', id],
    queryFn: ({ signal }) => versionedAnswerOf(api.GET('/api/v1/decisions/{id}', { params: { path: { id } }, signal })),
  });

export const draftDecision = (body: Schemas['NewDecision'], { key }: Attempt) =>
  answerOf(api.POST('/api/v1/decisions', { params: { header: { 'Idempotency-Key': key } }, body }));

export const amendDecision = (id: string, body: StatedDecision, { version }: Attempt) =>
  answerOf(api.PUT('/api/v1/decisions/{id}', { params: { path: { id }, header: { 'If-Match': version } }, body }));

export const discardDecision = (id: string, version: string) =>
  answerOf(api.DELETE('/api/v1/decisions/{id}', { params: { path: { id }, header: { 'If-Match': version } } }));

export const issueDecision = (id: string, { key, version }: Attempt) =>
  answerOf(
    api.POST('/api/v1/decisions/{id}/issuance', {
      params: { path: { id }, header: { 'If-Match': version, 'Idempotency-Key': key } },
    }),
  );

/** All certificates of a decision as one file: drafts with a mark across them before the issue. */
export const certificatesAddress = (id: string) => `/api/v1/decisions/${id}/certificates`;

/** The certificate of one product of a decision. */
export const certificateAddress = (id: string, position: number) => `${certificatesAddress(id)}/${position}`;

/** The unit whose code the certificates' numbers begin with. */
export const issuingUnitQuery = (id: string) =>
  queryOptions({
    queryKey: ['administrative-units', id],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/administrative-units/{id}', { params: { path: { id } }, signal })),
    staleTime: Number.POSITIVE_INFINITY,
  });
