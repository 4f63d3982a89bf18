import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';

export const transferRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/chuyen-trung-uong/$transfer',
  beforeLoad: only('province_officer', 'central_officer', 'auditor'),
  component: lazyRouteComponent(() => import('./transfer-page'), 'TransferPage'),
});
