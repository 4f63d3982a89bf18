import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { rootRoute } from '@/app/routes/root.route';

/** Open to everybody: nobody has an account before. */
export const registrationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/tao-tai-khoan',
  component: lazyRouteComponent(() => import('./registration-page'), 'RegistrationPage'),
});
