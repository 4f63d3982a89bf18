import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';

export const dossierRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/ho-so-cua-toi/$dossier',
  beforeLoad: only('producer'),
  component: lazyRouteComponent(() => import('./dossier-page'), 'DossierPage'),
});
