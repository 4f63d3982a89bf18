import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';

export const appealRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/ho-so-cua-toi/$dossier/khieu-nai',
  beforeLoad: only('producer'),
  component: lazyRouteComponent(() => import('./appeal-page'), 'AppealPage'),
});
