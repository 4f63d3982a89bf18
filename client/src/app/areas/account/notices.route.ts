import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { workRoute } from '@/app/work/work.route';
import { oneOf, type QueryValues } from '@/lib/query-string';

export const noticesRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/thong-bao',
  validateSearch: (values: QueryValues): { unread?: 'true' } => ({
    unread: oneOf(values.unread) === 'true' ? 'true' : undefined,
  }),
  component: lazyRouteComponent(() => import('./notices-page'), 'NoticesPage'),
});
