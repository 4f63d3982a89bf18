import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';

export const papersRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/ho-so-cua-toi/$dossier/giay-to',
  beforeLoad: only('producer'),
  component: lazyRouteComponent(() => import('./papers-page'), 'PapersPage'),
});
