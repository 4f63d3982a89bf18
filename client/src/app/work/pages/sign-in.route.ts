import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { oneOf, type QueryValues } from '@/lib/query-string';

import { rootRoute } from '../../routes/root.route';

/** Only pages of this site: an address that names another host is dropped. */
const ownPage = (address: string | undefined) => (address && /^\/(?![/\\])/.test(address) ? address : undefined);

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/dang-nhap',
  validateSearch: ({ tu, xong }: QueryValues): { tu?: string; xong?: string } => ({
    tu: ownPage(oneOf(tu)),
    xong: oneOf(xong),
  }),
  component: lazyRouteComponent(() => import('./sign-in-page'), 'SignInPage'),
});
