import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';

export const leadRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/phien-hop/$session/dieu-hanh',
  beforeLoad: only('council_member'),
  component: lazyRouteComponent(() => import('./lead-page'), 'LeadPage'),
});
