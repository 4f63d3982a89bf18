import { answerOf, api, type Schemas } from '@/lib/api';
import { keysetQuery } from '@/lib/keyset';

export type AuditEntry = Schemas['AuditEntry'];
export type AuditRoot = Schemas['AuditRoot'];

export interface AuditFilter {
  aggregateType?: string;
  aggregateId?: string;
  actor?: string;
  from?: string;
  to?: string;
}

export const auditQuery = (filter: AuditFilter) =>
  keysetQuery(['audit-log', filter], ({ signal, ...page }) =>
    answerOf(api.GET('/api/v1/audit-log', { params: { query: { ...page, ...filter, limit: 50 } }, signal })),
  );

export const rootsQuery = keysetQuery(['audit-roots'], ({ signal, ...page }) =>
  answerOf(api.GET('/api/v1/audit-roots', { params: { query: { ...page, limit: 50 } }, signal })),
);
