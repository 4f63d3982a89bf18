import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, lazyRouteComponent } from '@tanstack/react-router';

import { ErrorPage } from '../error-page';
import { Layout } from '../layout';

export const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Layout,
  notFoundComponent: lazyRouteComponent(() => import('../not-found-page'), 'NotFoundPage'),
  errorComponent: ErrorPage,
});
