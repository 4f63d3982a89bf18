import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';

export const newProductRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/san-pham-cua-toi/moi',
  beforeLoad: only('producer'),
  component: lazyRouteComponent(() => import('./new-product-page'), 'NewProductPage'),
});
