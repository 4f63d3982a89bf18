import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';

export const answerRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/chung-nhan-cua-toi/thu-hoi/$revocation',
  beforeLoad: only('producer'),
  component: lazyRouteComponent(() => import('./answer-page'), 'AnswerPage'),
});
