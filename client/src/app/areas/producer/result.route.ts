import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';

export const resultRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/ho-so-cua-toi/$dossier/ket-qua',
  beforeLoad: only('producer'),
  component: lazyRouteComponent(() => import('./result-page'), 'ResultPage'),
});
