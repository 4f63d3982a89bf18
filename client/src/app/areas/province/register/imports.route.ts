import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';
import { SEVERITIES } from '@/features/imports/imports/finding-table';
import type { FindingFilter } from '@/features/imports/imports/imports.api';
import { oneOf, type QueryValues } from '@/lib/query-string';

import { knownIn } from './options';
import { DECIDERS, DECISION_READERS } from './roles';

export const importsRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/nhap-du-lieu',
  beforeLoad: only(...DECIDERS),
  component: lazyRouteComponent(() => import('./imports-page'), 'ImportsPage'),
});

export const importRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/nhap-du-lieu/$import',
  validateSearch: (values: QueryValues): FindingFilter => ({
    severity: knownIn(SEVERITIES, oneOf(values.severity)),
    code: oneOf(values.code),
  }),
  beforeLoad: only(...DECISION_READERS),
  component: lazyRouteComponent(() => import('./import-page'), 'ImportPage'),
});

export const commitmentRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/nhap-du-lieu/$import/nhap',
  beforeLoad: only(...DECIDERS),
  component: lazyRouteComponent(() => import('./commitment-page'), 'CommitmentPage'),
});
