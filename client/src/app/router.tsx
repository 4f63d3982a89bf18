import { QueryClient } from '@tanstack/react-query';
import { createRouter, type RouterHistory } from '@tanstack/react-router';

import { expectNewPage } from '@/lib/page-focus';
import { isPassing } from '@/lib/problem';
import { parseQuery, type QueryValues, stringifyQuery } from '@/lib/query-string';

import { ErrorPage } from './error-page';
import { publicRoutes } from './public-routes';
import { rootRoute } from './routes/root.route';
import type { workTree } from './work/work-tree';

type WorkTree = typeof workTree;

/** The public pages alone. Links to the rest are checked against all pages, and open them by a request of their own. */
export const publicTree = () => rootRoute.addChildren(publicRoutes) as unknown as WorkTree;

export const newQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        retry: (failures, error) => failures < 2 && isPassing(error),
        staleTime: 60_000,
        networkMode: 'always', // whether there is a network is told by a request that failed, never by the browser
      },
    },
  });

export function newRouter(queryClient: QueryClient, routeTree: WorkTree, history?: RouterHistory) {
  const router = createRouter({
    routeTree,
    history,
    context: { queryClient },
    defaultErrorComponent: ErrorPage, // at the page that failed, so that the frame around it stays
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
