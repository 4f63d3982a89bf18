import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { rootRoute } from './root.route';

export const criteriaSetsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/bo-tieu-chi',
  component: lazyRouteComponent(() => import('./criteria-sets-page'), 'CriteriaSetsPage'),
});

export const criteriaSetRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/bo-tieu-chi/$code',
  component: lazyRouteComponent(() => import('./criteria-set-page'), 'CriteriaSetPage'),
});

export const selfScoringRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/tu-cham/$code',
  component: lazyRouteComponent(() => import('./self-scoring-page'), 'SelfScoringPage'),
});
