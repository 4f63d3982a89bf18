import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';

export const storedPaperRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/giay-to-cua-toi/$paper',
  beforeLoad: only('producer'),
  component: lazyRouteComponent(() => import('./stored-paper-page'), 'StoredPaperPage'),
});
