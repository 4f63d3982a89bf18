import { QueryClient } from '@tanstack/react-query';
import { createRouter, type RouterHistory } from '@tanstack/react-router';

import { expectNewPage } from '@/lib/page-focus';
import { isPassing } from '@/lib/problem';
import { parseQuery, type QueryValues, stringifyQuery } from '@/lib/query-string';

import { certificateRoute } from './routes/certificate.route';
import { homeRoute } from './routes/home.route';
import { productRoute } from './routes/product.route';
import { rootRoute } from './routes/root.route';
import { verifyRoute } from './routes/verify.route';

const routeTree = rootRoute.addChildren([homeRoute, verifyRoute, certificateRoute, productRoute]);

export const newQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: { retry: (failures, error) => failures < 2 && isPassing(error), staleTime: 60_000 },
    },
  });

export function newRouter(queryClient: QueryClient, history?: RouterHistory) {
  const router = createRouter({
    routeTree,
    history,
    context: { queryClient },
    parseSearch: parseQuery,
    stringifySearch: (search) => stringifyQuery(search as QueryValues),
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0, // the query cache decides what is stale
    scrollRestoration: true,
  });

  router.subscribe('onBeforeNavigate', ({ fromLocation, pathChanged }) => {
    if (fromLocation && pathChanged) expectNewPage();
  });

  return router;
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof newRouter>;
  }
}
