import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';

export const roundsRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/dot-danh-gia',
  beforeLoad: only('commune_officer', 'province_officer', 'central_officer', 'auditor'),
  component: lazyRouteComponent(() => import('./rounds-page'), 'RoundsPage'),
});
