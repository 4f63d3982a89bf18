import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { rootRoute } from './root.route';

export const openDataRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/du-lieu-mo',
  component: lazyRouteComponent(() => import('./open-data-page'), 'OpenDataPage'),
});
