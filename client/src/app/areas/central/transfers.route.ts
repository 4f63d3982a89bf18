import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';
import { oneOf, type QueryValues } from '@/lib/query-string';
import type { Role } from '@/lib/roles';

/** Provinces see their own packages, the central level all of them. */
export const TRANSFER_READERS: readonly Role[] = ['province_officer', 'central_officer', 'auditor'];

export const transfersRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/goi-ho-so',
  beforeLoad: only(...TRANSFER_READERS),
  validateSearch: (values: QueryValues): { received?: 'true' | 'false' } => ({
    received: (['true', 'false'] as const).find((each) => each === oneOf(values.received)),
  }),
  component: lazyRouteComponent(() => import('./transfers-page'), 'TransfersPage'),
});

export const transferRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/goi-ho-so/$transfer',
  beforeLoad: only(...TRANSFER_READERS),
  component: lazyRouteComponent(() => import('./transfer-page'), 'TransferPage'),
});
