import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';
import { oneOf, type QueryValues } from '@/lib/query-string';

export const scoreSheetRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/phieu-cham/$sheet',
  validateSearch: ({ phan }: QueryValues): { phan?: string } => ({ phan: oneOf(phan) }),
  beforeLoad: only('council_member', 'province_officer', 'central_officer', 'auditor'),
  component: lazyRouteComponent(() => import('./score-sheet-page'), 'ScoreSheetPage'),
});
