import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { readStatisticsSearch } from '@/features/certification/statistics/statistics-search';

import { rootRoute } from './root.route';

/** `/thong-ke?asOf=2025-12-31&province=…` */
export const statisticsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/thong-ke',
  validateSearch: readStatisticsSearch,
  component: lazyRouteComponent(() => import('./statistics-page'), 'StatisticsPage'),
});
