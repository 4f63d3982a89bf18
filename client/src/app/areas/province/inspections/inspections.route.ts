import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';
import { INSPECTION_STATES } from '@/features/inspections/inspection-words';
import type { InspectionFilter } from '@/features/inspections/inspections.api';
import { oneOf, type QueryValues } from '@/lib/query-string';

import { knownIn } from '../register/options';
import { DECIDERS } from '../register/roles';
import { CASE_READERS } from './misuse.route';

export const inspectionsRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/kiem-tra',
  validateSearch: (values: QueryValues): InspectionFilter => ({
    state: knownIn(INSPECTION_STATES, oneOf(values.state)),
    overdue: oneOf(values.overdue) === 'true' ? true : undefined,
  }),
  beforeLoad: only(...CASE_READERS),
  component: lazyRouteComponent(() => import('./inspections-page'), 'InspectionsPage'),
});

export const newInspectionRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/kiem-tra/moi/$certificate',
  beforeLoad: only(...DECIDERS),
  component: lazyRouteComponent(() => import('./new-inspection-page'), 'NewInspectionPage'),
});

export const inspectionRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/kiem-tra/$inspection',
  beforeLoad: only(...CASE_READERS),
  component: lazyRouteComponent(() => import('./inspection-page'), 'InspectionPage'),
});

export const inspectionStepRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/kiem-tra/$inspection/$step',
  beforeLoad: only(...DECIDERS),
  component: lazyRouteComponent(() => import('./inspection-step-page'), 'InspectionStepPage'),
});
