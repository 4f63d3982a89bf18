import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';
import { oneOf, type QueryValues } from '@/lib/query-string';
import type { Role } from '@/lib/roles';

/** Who works by these settings; they are public all the same. */
export const SETTING_READERS: readonly Role[] = ['admin', 'central_officer', 'province_officer', 'auditor'];

const inProvince = (values: QueryValues): { tinh?: string } => ({ tinh: oneOf(values.tinh) });

export const settingsRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/thiet-lap',
  beforeLoad: only(...SETTING_READERS),
  validateSearch: inProvince,
  component: lazyRouteComponent(() => import('./settings-page'), 'SettingsPage'),
});

export const settingRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/thiet-lap/$part/$matter', // a dot in an address would be that of a file
  beforeLoad: only(...SETTING_READERS),
  validateSearch: inProvince,
  component: lazyRouteComponent(() => import('./setting-page'), 'SettingPage'),
});
