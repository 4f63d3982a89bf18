import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';
import { oneOf, type QueryValues } from '@/lib/query-string';
import type { Role } from '@/lib/roles';

/** Those who look after people: administrators everywhere, officers and auditors in their territory. */
export const OVERSEERS: readonly Role[] = [
  'admin',
  'commune_officer',
  'province_officer',
  'central_officer',
  'auditor',
];

export const usersRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/nguoi-dung',
  validateSearch: (values: QueryValues): { q?: string } => ({ q: oneOf(values.q)?.trim() || undefined }),
  beforeLoad: only(...OVERSEERS),
  component: lazyRouteComponent(() => import('./users-page'), 'UsersPage'),
});

export const invitedUserRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/nguoi-dung/moi',
  beforeLoad: only('admin'),
  component: lazyRouteComponent(() => import('./invited-user-page'), 'InvitedUserPage'),
});

export const userRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/nguoi-dung/$user',
  beforeLoad: only(...OVERSEERS),
  component: lazyRouteComponent(() => import('./user-page'), 'UserPage'),
});

export const grantRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/nguoi-dung/$user/vai-tro',
  beforeLoad: only('admin'),
  component: lazyRouteComponent(() => import('./grant-page'), 'GrantPage'),
});
