import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';
import { dossierQuery } from '@/features/dossiers/filing/dossiers.api';
import { oneOf, type QueryValues } from '@/lib/query-string';

import { OFFICERS } from './officers';

export const VIEWS = ['tong-quan', 'danh-gia', 'so-sanh', 'dien-bien'] as const;

/** Which view of the dossier is open, and which of its papers. */
export interface DossierSearch {
  muc?: (typeof VIEWS)[number];
  'giay-to'?: string;
}

export const dossierRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/ho-so/$dossier',
  beforeLoad: only(...OFFICERS),
  validateSearch: (values: QueryValues): DossierSearch => ({
    muc: VIEWS.find((view) => view === oneOf(values.muc)),
    'giay-to': oneOf(values['giay-to']),
  }),
  loader: ({ context: { queryClient }, params }) => {
    void queryClient.prefetchQuery(dossierQuery(params.dossier));
  },
  component: lazyRouteComponent(() => import('./dossier-page'), 'DossierPage'),
});
