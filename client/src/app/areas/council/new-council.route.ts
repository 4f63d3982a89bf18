import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';

export const newCouncilRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/hoi-dong/moi',
  beforeLoad: only('province_officer', 'central_officer'),
  component: lazyRouteComponent(() => import('./new-council-page'), 'NewCouncilPage'),
});
