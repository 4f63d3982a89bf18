import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';

export const reassessRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/ho-so/$dossier/danh-gia-lai',
  beforeLoad: only('province_officer'),
  component: lazyRouteComponent(() => import('./province-steps'), 'ReassessPage'),
});

export const endWithoutStarRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/ho-so/$dossier/khong-cong-nhan',
  beforeLoad: only('province_officer'),
  component: lazyRouteComponent(() => import('./province-steps'), 'EndWithoutStarPage'),
});
