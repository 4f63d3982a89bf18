import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';
import { type EntitlementStatus, EVENTS, type RewardEvent, STATUSES } from '@/features/rewards/reward-words';
import { oneOf, type QueryValues } from '@/lib/query-string';

import { STARS, type Star } from './certificates-search';
import { knownIn } from './options';
import { DECISION_READERS } from './roles';

export const rewardsRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/thuong',
  validateSearch: (values: QueryValues): { status?: EntitlementStatus; decision?: string; fund?: string } => ({
    status: knownIn(STATUSES, oneOf(values.status)),
    decision: oneOf(values.decision),
    fund: oneOf(values.fund),
  }),
  beforeLoad: only(...DECISION_READERS),
  component: lazyRouteComponent(() => import('./rewards-page'), 'RewardsPage'),
});

export const rewardRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/thuong/$reward',
  beforeLoad: only(...DECISION_READERS),
  component: lazyRouteComponent(() => import('./reward-page'), 'RewardPage'),
});

export const rewardStepRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/thuong/$reward/$step',
  beforeLoad: only('province_officer'),
  component: lazyRouteComponent(() => import('./reward-step-page'), 'RewardStepPage'),
});

export const paymentsRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/chi-thuong',
  beforeLoad: only(...DECISION_READERS),
  component: lazyRouteComponent(() => import('./payments-page'), 'PaymentsPage'),
});

export const policiesRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/muc-thuong',
  validateSearch: (values: QueryValues): { province?: string; star?: Star; event?: RewardEvent; cu?: boolean } => ({
    province: oneOf(values.province),
    star: knownIn(STARS, oneOf(values.star)),
    event: knownIn(EVENTS, oneOf(values.event)),
    cu: oneOf(values.cu) === 'true' ? true : undefined,
  }),
  component: lazyRouteComponent(() => import('./policies-page'), 'PoliciesPage'),
});

export const newPolicyRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/muc-thuong/moi',
  beforeLoad: only('province_officer'),
  component: lazyRouteComponent(() => import('./new-policy-page'), 'NewPolicyPage'),
});

export const policyRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/muc-thuong/$policy',
  component: lazyRouteComponent(() => import('./policy-page'), 'PolicyPage'),
});

export const repealRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/muc-thuong/$policy/ket-thuc',
  beforeLoad: only('province_officer'),
  component: lazyRouteComponent(() => import('./repeal-page'), 'RepealPage'),
});
