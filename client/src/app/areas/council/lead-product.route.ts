import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';

export const leadProductRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/phien-hop/$session/san-pham/$dossier',
  beforeLoad: only('council_member'),
  component: lazyRouteComponent(() => import('./lead-product-page'), 'LeadProductPage'),
});
