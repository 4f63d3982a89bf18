import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';
import { sessionsQuery } from '@/features/assessment/sessions/sessions.api';

export const sessionsRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/phien-hop',
  beforeLoad: only('council_member', 'province_officer', 'central_officer', 'auditor'),
  loader: ({ context: { queryClient } }) => {
    void queryClient.prefetchInfiniteQuery(sessionsQuery());
  },
  component: lazyRouteComponent(() => import('./sessions-page'), 'SessionsPage'),
});
