import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';

export const certificatesRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/chung-nhan-cua-toi',
  beforeLoad: only('producer'),
  component: lazyRouteComponent(() => import('./certificates-page'), 'CertificatesPage'),
});
