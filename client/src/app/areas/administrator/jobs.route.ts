import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';
import type { Role } from '@/lib/roles';

export const JOB_READERS: readonly Role[] = ['admin', 'auditor'];

export const jobsRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/tac-vu',
  beforeLoad: only(...JOB_READERS),
  component: lazyRouteComponent(() => import('./jobs-page'), 'JobsPage'),
});

export const jobRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/tac-vu/$job',
  beforeLoad: only(...JOB_READERS),
  component: lazyRouteComponent(() => import('./job-page'), 'JobPage'),
});
