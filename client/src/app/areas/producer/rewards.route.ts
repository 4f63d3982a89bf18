import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';

export const rewardsRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/tien-thuong-cua-toi',
  beforeLoad: only('producer'),
  component: lazyRouteComponent(() => import('./rewards-page'), 'RewardsPage'),
});
