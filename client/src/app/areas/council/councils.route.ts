import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';

export const councilsRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/hoi-dong',
  beforeLoad: only('council_member', 'province_officer', 'central_officer', 'auditor'),
  component: lazyRouteComponent(() => import('./councils-page'), 'CouncilsPage'),
});
