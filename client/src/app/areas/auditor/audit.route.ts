import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';
import type { AuditFilter } from '@/features/audit/log/audit.api';
import { oneOf, type QueryValues } from '@/lib/query-string';

export const auditRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/nhat-ky',
  validateSearch: (values: QueryValues): AuditFilter => ({
    aggregateType: oneOf(values.aggregateType),
    aggregateId: oneOf(values.aggregateId),
    actor: oneOf(values.actor),
    from: oneOf(values.from),
    to: oneOf(values.to),
  }),
  beforeLoad: only('auditor'),
  component: lazyRouteComponent(() => import('./audit-page'), 'AuditPage'),
});

export const rootsRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/nhat-ky/goc-chuoi',
  beforeLoad: only('auditor'),
  component: lazyRouteComponent(() => import('./roots-page'), 'RootsPage'),
});
