import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';
import { INTENTIONS } from '@/features/renewals/renewal-words';
import type { RenewalFilter } from '@/features/renewals/renewals.api';
import { oneOf, type QueryValues } from '@/lib/query-string';
import type { Role } from '@/lib/roles';

export const RENEWAL_READERS: readonly Role[] = ['commune_officer', 'province_officer', 'central_officer', 'auditor'];
export const RENEWAL_KEEPERS: readonly Role[] = ['commune_officer', 'province_officer'];

const yesOrNo = (value: string | undefined) => (value === 'true' ? true : value === 'false' ? false : undefined);

const intentionIn = (value: string | undefined) =>
  value !== undefined && Object.hasOwn(INTENTIONS, value) ? (value as RenewalFilter['intention']) : undefined;

export const renewalsRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/sap-het-han',
  validateSearch: (values: QueryValues): RenewalFilter => ({
    reached: yesOrNo(oneOf(values.reached)),
    filed: yesOrNo(oneOf(values.filed)),
    intention: intentionIn(oneOf(values.intention)),
  }),
  beforeLoad: only(...RENEWAL_READERS),
  component: lazyRouteComponent(() => import('./renewals-page'), 'RenewalsPage'),
});

export const renewalRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/sap-het-han/$certificate',
  beforeLoad: only(...RENEWAL_READERS),
  component: lazyRouteComponent(() => import('./renewal-page'), 'RenewalPage'),
});

export const renewalStepRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/sap-het-han/$certificate/$step',
  beforeLoad: only(...RENEWAL_KEEPERS),
  component: lazyRouteComponent(() => import('./renewal-step-page'), 'RenewalStepPage'),
});
