import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';
import { oneOf, type QueryValues } from '@/lib/query-string';
import type { Role } from '@/lib/roles';

/** Who reads appeals of others; the province answers them. */
export const APPEAL_READERS: readonly Role[] = ['commune_officer', 'province_officer', 'central_officer', 'auditor'];

export const appealsRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/de-nghi-xem-lai',
  beforeLoad: only(...APPEAL_READERS),
  validateSearch: (values: QueryValues): { answered?: 'true' | 'false' } => ({
    answered: (['true', 'false'] as const).find((each) => each === oneOf(values.answered)),
  }),
  component: lazyRouteComponent(() => import('./appeals-page'), 'AppealsPage'),
});

export const appealRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/de-nghi-xem-lai/$appeal',
  beforeLoad: only(...APPEAL_READERS),
  component: lazyRouteComponent(() => import('./appeal-page'), 'AppealPage'),
});
