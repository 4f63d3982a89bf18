import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';

export const papersOfKindRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/ho-so-cua-toi/$dossier/giay-to/$kind',
  beforeLoad: only('producer'),
  component: lazyRouteComponent(() => import('./papers-of-kind-page'), 'PapersOfKindPage'),
});
