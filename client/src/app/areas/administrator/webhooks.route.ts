import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';

import { CLIENT_READERS } from './clients.route';

export const webhooksRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/he-thong-ket-noi/$client/webhook',
  beforeLoad: only(...CLIENT_READERS),
  component: lazyRouteComponent(() => import('./webhooks-page'), 'WebhooksPage'),
});

export const webhookRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/he-thong-ket-noi/$client/webhook/$webhook',
  beforeLoad: only(...CLIENT_READERS),
  component: lazyRouteComponent(() => import('./webhook-page'), 'WebhookPage'),
});
