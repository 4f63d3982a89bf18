import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';
import type { Texts } from '@/lib/i18n';
import { oneOf, type QueryValues } from '@/lib/query-string';

import { knownIn } from './options';
import { DECIDERS, DECISION_READERS } from './roles';

type Issued = 'du-thao' | 'da-ban-hanh';

export const ISSUED: Record<Issued, Texts> = {
  'du-thao': { vi: 'Dự thảo', en: 'Draft' },
  'da-ban-hanh': { vi: 'Đã ban hành', en: 'Issued' },
};

export const decisionsRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/quyet-dinh',
  validateSearch: (values: QueryValues): { nam?: string; 'trang-thai'?: Issued } => ({
    nam: /^\d{4}$/.test(oneOf(values.nam) ?? '') ? oneOf(values.nam) : undefined,
    'trang-thai': knownIn(ISSUED, oneOf(values['trang-thai'])),
  }),
  beforeLoad: only(...DECISION_READERS),
  component: lazyRouteComponent(() => import('./decisions-page'), 'DecisionsPage'),
});

export const decisionRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/quyet-dinh/$decision',
  beforeLoad: only(...DECISION_READERS),
  component: lazyRouteComponent(() => import('./decision-page'), 'DecisionPage'),
});

export const amendedDecisionRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/quyet-dinh/$decision/sua',
  beforeLoad: only(...DECIDERS),
  component: lazyRouteComponent(() => import('./amended-decision-page'), 'AmendedDecisionPage'),
});

export const issuanceRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/quyet-dinh/$decision/ban-hanh',
  beforeLoad: only(...DECIDERS),
  component: lazyRouteComponent(() => import('./issuance-page'), 'IssuancePage'),
});
