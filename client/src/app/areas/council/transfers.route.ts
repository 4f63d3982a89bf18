import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';

export const transfersRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/chuyen-trung-uong',
  beforeLoad: only('province_officer', 'central_officer', 'auditor'),
  component: lazyRouteComponent(() => import('./transfers-page'), 'TransfersPage'),
});
