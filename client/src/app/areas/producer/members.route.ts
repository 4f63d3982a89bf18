import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';

export const membersRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/chu-the-cua-toi/$producer/nguoi-lam-thay',
  beforeLoad: only('producer'),
  component: lazyRouteComponent(() => import('./members-page'), 'MembersPage'),
});
