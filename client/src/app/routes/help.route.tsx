import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { rootRoute } from './root.route';

export const helpRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/tro-giup',
  component: lazyRouteComponent(() => import('./help-page'), 'HelpPage'),
});
