import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';

export const resultsRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/phien-hop/$session/ket-qua',
  beforeLoad: only('council_member', 'province_officer', 'central_officer', 'auditor'),
  component: lazyRouteComponent(() => import('./results-page'), 'ResultsPage'),
});
