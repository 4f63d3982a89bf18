import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { rootRoute } from '@/app/routes/root.route';
import { only, workRoute } from '@/app/work/work.route';
import type { MisuseFilter } from '@/features/inspections/misuse.api';
import { MISUSE_STATES } from '@/features/inspections/misuse-words';
import { oneOf, type QueryValues } from '@/lib/query-string';
import type { Role } from '@/lib/roles';

export const CASE_READERS: readonly Role[] = ['province_officer', 'central_officer', 'auditor'];
export const CASE_KEEPERS: readonly Role[] = ['province_officer'];

/** Open to everybody. */
export const misuseFormRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/phan-anh',
  component: lazyRouteComponent(() => import('./misuse-form-page'), 'MisuseFormPage'),
});

const stateIn = (value: string | undefined) =>
  value !== undefined && Object.hasOwn(MISUSE_STATES, value) ? (value as MisuseFilter['state']) : undefined;

export const misuseReportsRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/phan-anh-nhan-duoc',
  validateSearch: (values: QueryValues): MisuseFilter => ({ state: stateIn(oneOf(values.state)) }),
  beforeLoad: only(...CASE_READERS),
  component: lazyRouteComponent(() => import('./misuse-reports-page'), 'MisuseReportsPage'),
});

export const misuseReportRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/phan-anh-nhan-duoc/$report',
  beforeLoad: only(...CASE_READERS),
  component: lazyRouteComponent(() => import('./misuse-report-page'), 'MisuseReportPage'),
});

export const misuseClosingRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/phan-anh-nhan-duoc/$report/ket-thuc',
  beforeLoad: only(...CASE_KEEPERS),
  component: lazyRouteComponent(() => import('./misuse-closing-page'), 'MisuseClosingPage'),
});
