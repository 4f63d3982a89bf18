import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';

export const submissionRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/ho-so-cua-toi/$dossier/gui',
  beforeLoad: only('producer'),
  component: lazyRouteComponent(() => import('./submission-page'), 'SubmissionPage'),
});
