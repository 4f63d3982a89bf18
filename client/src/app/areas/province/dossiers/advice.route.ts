import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';

export const adviceRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/ho-so/$dossier/y-kien-to-tu-van',
  beforeLoad: only('advisory_member'),
  component: lazyRouteComponent(() => import('./advice-pages'), 'AdvicePage'),
});

export const surveyRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/ho-so/$dossier/khao-sat',
  beforeLoad: only('advisory_member'),
  component: lazyRouteComponent(() => import('./advice-pages'), 'SurveyPage'),
});
