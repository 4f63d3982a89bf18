import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';

export const organiseRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/phien-hop/$session/to-chuc',
  beforeLoad: only('province_officer', 'central_officer'),
  component: lazyRouteComponent(() => import('./organise-page'), 'OrganisePage'),
});
