import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';

export const producerRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/chu-the-cua-toi/$producer',
  beforeLoad: only('producer'),
  component: lazyRouteComponent(() => import('./producer-page'), 'ProducerPage'),
});
