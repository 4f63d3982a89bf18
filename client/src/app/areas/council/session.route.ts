import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';

export const sessionRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/phien-hop/$session',
  beforeLoad: only('council_member', 'province_officer', 'central_officer', 'auditor'),
  component: lazyRouteComponent(() => import('./session-page'), 'SessionPage'),
});
