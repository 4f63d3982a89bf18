import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';

export const productsRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/san-pham-cua-toi',
  beforeLoad: only('producer'),
  component: lazyRouteComponent(() => import('./products-page'), 'ProductsPage'),
});
