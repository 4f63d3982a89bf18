import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { certifiedProductQuery } from '@/features/certification/certified-products/certified-products.api';

import { rootRoute } from './root.route';

export const productRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/san-pham/$id',
  loader: ({ context: { queryClient }, params: { id } }) => {
    void queryClient.prefetchQuery(certifiedProductQuery(id));
  },
  component: lazyRouteComponent(() => import('./product-page'), 'ProductPage'),
});
