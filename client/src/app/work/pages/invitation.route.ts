import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { rootRoute } from '../../routes/root.route';

/** `/loi-moi/<user>#<token>`: what stands behind the # never reaches a server's log. */
export const invitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/loi-moi/$user',
  component: lazyRouteComponent(() => import('./invitation-page'), 'InvitationPage'),
});
