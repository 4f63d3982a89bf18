import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';

export const receiveRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/ho-so/$dossier/tiep-nhan',
  beforeLoad: only('commune_officer'),
  component: lazyRouteComponent(() => import('./commune-steps'), 'ReceivePage'),
});

export const reportRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/ho-so/$dossier/bao-cao',
  beforeLoad: only('commune_officer'),
  component: lazyRouteComponent(() => import('./commune-steps'), 'ReportPage'),
});

export const proposeRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/ho-so/$dossier/de-nghi',
  beforeLoad: only('commune_officer'),
  component: lazyRouteComponent(() => import('./commune-steps'), 'ProposePage'),
});

export const returnRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/ho-so/$dossier/tra-lai',
  beforeLoad: only('commune_officer', 'province_officer'),
  component: lazyRouteComponent(() => import('./commune-steps'), 'ReturnPage'),
});

export const closeReturnRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/ho-so/$dossier/ket-thuc-bo-sung',
  beforeLoad: only('commune_officer', 'province_officer'),
  component: lazyRouteComponent(() => import('./commune-steps'), 'CloseReturnPage'),
});
