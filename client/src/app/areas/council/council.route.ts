import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';

export const councilRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/hoi-dong/$council',
  beforeLoad: only('council_member', 'province_officer', 'central_officer', 'auditor'),
  component: lazyRouteComponent(() => import('./council-page'), 'CouncilPage'),
});
