import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';
import { oneOf, type QueryValues } from '@/lib/query-string';

export const READINGS = ['so-sanh', 'danh-gia', 'noi-dung'] as const;

/** Which part of the dossier is open, and which of its papers. */
export interface OpinionSearch {
  muc?: (typeof READINGS)[number];
  'giay-to'?: string;
}

export const opinionRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/phien-hop/$session/y-kien/$dossier',
  beforeLoad: only('council_member', 'province_officer', 'central_officer', 'auditor'),
  validateSearch: (values: QueryValues): OpinionSearch => ({
    muc: READINGS.find((reading) => reading === oneOf(values.muc)),
    'giay-to': oneOf(values['giay-to']),
  }),
  component: lazyRouteComponent(() => import('./opinion-page'), 'OpinionPage'),
});
