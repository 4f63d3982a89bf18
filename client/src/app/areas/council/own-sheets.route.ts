import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';

export const ownSheetsRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/phien-hop/$session/phieu-cua-toi',
  beforeLoad: only('council_member'),
  component: lazyRouteComponent(() => import('./own-sheets-page'), 'OwnSheetsPage'),
});
