import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';
import { STATES } from '@/features/certification/revocations/revocation-words';
import type { RevocationFilter } from '@/features/certification/revocations/revocations.api';
import { oneOf, type QueryValues } from '@/lib/query-string';

import { knownIn } from './options';
import { DECIDERS, DECISION_READERS } from './roles';

export const revocationsRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/thu-hoi',
  validateSearch: (values: QueryValues): RevocationFilter => ({
    state: knownIn(STATES, oneOf(values.state)),
    overdue: oneOf(values.overdue) === 'true' ? true : undefined,
  }),
  beforeLoad: only(...DECISION_READERS),
  component: lazyRouteComponent(() => import('./revocations-page'), 'RevocationsPage'),
});

export const revocationRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/thu-hoi/$revocation',
  beforeLoad: only(...DECISION_READERS),
  component: lazyRouteComponent(() => import('./revocation-page'), 'RevocationPage'),
});

export const revocationStepRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/thu-hoi/$revocation/$step',
  beforeLoad: only(...DECIDERS),
  component: lazyRouteComponent(() => import('./revocation-step-page'), 'RevocationStepPage'),
});
