import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';

export const productRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/san-pham-cua-toi/$product',
  beforeLoad: only('producer'),
  component: lazyRouteComponent(() => import('./product-page'), 'ProductPage'),
});
