import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';

export const dossiersRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/ho-so-cua-toi',
  beforeLoad: only('producer'),
  component: lazyRouteComponent(() => import('./dossiers-page'), 'DossiersPage'),
});
