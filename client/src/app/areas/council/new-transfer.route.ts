import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';
import { oneOf, type QueryValues } from '@/lib/query-string';

export const newTransferRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/chuyen-trung-uong/moi',
  validateSearch: (query: QueryValues): { 'ket-qua'?: string; 'ho-so'?: string } => ({
    'ket-qua': oneOf(query['ket-qua']),
    'ho-so': oneOf(query['ho-so']),
  }),
  beforeLoad: only('province_officer'),
  component: lazyRouteComponent(() => import('./new-transfer-page'), 'NewTransferPage'),
});
