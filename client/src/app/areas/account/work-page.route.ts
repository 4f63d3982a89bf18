import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { workRoute } from '@/app/work/work.route';

export const workPageRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/viec',
  component: lazyRouteComponent(() => import('./work-page'), 'WorkPage'),
});
