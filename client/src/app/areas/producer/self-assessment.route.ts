import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';
import { oneOf, type QueryValues } from '@/lib/query-string';

export const selfAssessmentRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/ho-so-cua-toi/$dossier/tu-danh-gia',
  validateSearch: (query: QueryValues): { 'tieu-chi'?: string } => ({ 'tieu-chi': oneOf(query['tieu-chi']) }),
  beforeLoad: only('producer'),
  component: lazyRouteComponent(() => import('./self-assessment-page'), 'SelfAssessmentPage'),
});
