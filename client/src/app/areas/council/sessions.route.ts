import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';

export const sessionsRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/phien-hop',
  beforeLoad: only('council_member', 'province_officer', 'central_officer', 'auditor'),
  component: lazyRouteComponent(() => import('./sessions-page'), 'SessionsPage'),
});
