import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';

export const receiptRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/ho-so-cua-toi/$dossier/bien-nhan',
  beforeLoad: only('producer'),
  component: lazyRouteComponent(() => import('./receipt-page'), 'ReceiptPage'),
});
