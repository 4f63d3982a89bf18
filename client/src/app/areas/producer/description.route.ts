import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';

export const descriptionRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/ho-so-cua-toi/$dossier/noi-dung',
  beforeLoad: only('producer'),
  component: lazyRouteComponent(() => import('./description-page'), 'DescriptionPage'),
});
