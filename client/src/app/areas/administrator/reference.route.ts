import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { workRoute } from '@/app/work/work.route';
import { oneOf, type QueryValues } from '@/lib/query-string';

const yearIn = (text: string | undefined) => (/^\d{4}$/.test(text ?? '') ? text : undefined);

export const regulationsRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/van-ban',
  component: lazyRouteComponent(() => import('./regulations-page'), 'RegulationsPage'),
});

export const regulationRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/van-ban/$code',
  component: lazyRouteComponent(() => import('./regulation-page'), 'RegulationPage'),
});

export const wordingRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/van-ban/$code/loi-van',
  component: lazyRouteComponent(() => import('./wording-page'), 'WordingPage'),
});

export const holidaysRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/ngay-nghi',
  validateSearch: (values: QueryValues): { nam?: string } => ({ nam: yearIn(oneOf(values.nam)) }),
  component: lazyRouteComponent(() => import('./holidays-page'), 'HolidaysPage'),
});

export const unitsRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/don-vi',
  validateSearch: (values: QueryValues): { unit?: string } => ({ unit: oneOf(values.unit) }),
  component: lazyRouteComponent(() => import('./units-page'), 'UnitsPage'),
});
