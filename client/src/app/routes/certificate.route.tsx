import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { certificateQuery } from '@/features/certification/certificates/certificates.api';

import { rootRoute } from './root.route';

export const certificateRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/xac-minh/$number',
  loader: ({ context: { queryClient }, params: { number } }) => {
    void queryClient.prefetchQuery(certificateQuery(number));
  },
  component: lazyRouteComponent(() => import('./certificate-page'), 'CertificatePage'),
});
