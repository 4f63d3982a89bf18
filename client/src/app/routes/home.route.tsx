import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { certifiedProductsQuery } from '@/features/certification/certified-products/certified-products.api';
import { readSearch } from '@/features/certification/certified-products/register-search';
import { provincesQuery } from '@/lib/units';

import { rootRoute } from './root.route';

/** The address of a search is that of a plain form: `/?q=nuoc+mam&star=4&star=5`. */
export const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  validateSearch: readSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) => {
    void queryClient.prefetchInfiniteQuery(certifiedProductsQuery(deps));
    void queryClient.prefetchQuery(provincesQuery);
  },
  component: lazyRouteComponent(() => import('./home-page'), 'HomePage'),
});
