import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';

export const ownInspectionsRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/kiem-tra-cua-toi',
  beforeLoad: only('producer'),
  component: lazyRouteComponent(() => import('./inspections-page'), 'InspectionsPage'),
});

export const ownInspectionRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/kiem-tra-cua-toi/$inspection',
  beforeLoad: only('producer'),
  component: lazyRouteComponent(() => import('./inspection-page'), 'InspectionPage'),
});
