import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';

export const storedPapersRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/giay-to-cua-toi',
  beforeLoad: only('producer'),
  component: lazyRouteComponent(() => import('./stored-papers-page'), 'StoredPapersPage'),
});
