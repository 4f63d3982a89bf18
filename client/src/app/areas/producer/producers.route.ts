import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';

export const producersRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/chu-the-cua-toi',
  beforeLoad: only('producer'),
  component: lazyRouteComponent(() => import('./producers-page'), 'ProducersPage'),
});
