import type { QueryClient } from '@tanstack/react-query';
import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';

import { Forbidden } from '@/lib/forbidden';
import type { Role } from '@/lib/roles';
import { sessionQuery } from '@/lib/session';
import { sessionAtHand } from '@/lib/session-at-hand';

import { rootRoute } from '../routes/root.route';

interface Entering {
  context: { queryClient: QueryClient };
}

/** Above all pages of people at work. Nobody enters without being signed in; the way back is kept in the address. */
export const workRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'work',
  beforeLoad: async ({ context: { queryClient }, location }) => {
    const session = await sessionAtHand(queryClient);
    if (!session.user) throw redirect({ to: '/dang-nhap', search: { tu: location.href } });
  },
  component: lazyRouteComponent(() => import('./work-frame'), 'WorkFrame'),
});

/** `beforeLoad` of a page that only some roles have: others are told which. The server decides again on every request. */
export const only =
  (...roles: readonly Role[]) =>
  async ({ context: { queryClient } }: Entering) => {
    const session = await queryClient.ensureQueryData(sessionQuery);
    if (!roles.some((role) => session.roles.includes(role))) throw new Forbidden(roles);
  };
