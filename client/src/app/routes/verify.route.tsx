import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { rootRoute } from './root.route';

export const verifyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/xac-minh',
  component: lazyRouteComponent(() => import('./verify-page'), 'VerifyPage'),
});
