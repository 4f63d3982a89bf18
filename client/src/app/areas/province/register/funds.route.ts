import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';
import { oneOf, type QueryValues } from '@/lib/query-string';

import { DECISION_READERS } from './roles';

export const fundsRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/kinh-phi-thuong',
  validateSearch: ({ nam }: QueryValues): { nam?: string } => ({
    nam: /^\d{4}$/.test(oneOf(nam) ?? '') ? oneOf(nam) : undefined,
  }),
  beforeLoad: only(...DECISION_READERS),
  component: lazyRouteComponent(() => import('./funds-page'), 'FundsPage'),
});

export const newFundRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/kinh-phi-thuong/moi',
  beforeLoad: only('province_officer'),
  component: lazyRouteComponent(() => import('./new-fund-page'), 'NewFundPage'),
});

export const fundRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/kinh-phi-thuong/$fund',
  beforeLoad: only(...DECISION_READERS),
  component: lazyRouteComponent(() => import('./fund-page'), 'FundPage'),
});
