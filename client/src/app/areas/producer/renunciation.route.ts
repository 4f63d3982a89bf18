import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';

export const renunciationRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/chung-nhan-cua-toi/$number/xin-thoi',
  beforeLoad: only('producer'),
  component: lazyRouteComponent(() => import('./renunciation-page'), 'RenunciationPage'),
});
