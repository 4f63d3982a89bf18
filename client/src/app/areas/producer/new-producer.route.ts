import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { workRoute } from '@/app/work/work.route';

/** Open to everybody signed in: the role of a producer comes with the first one that somebody registers. */
export const newProducerRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/chu-the-cua-toi/dang-ky',
  component: lazyRouteComponent(() => import('./new-producer-page'), 'NewProducerPage'),
});
