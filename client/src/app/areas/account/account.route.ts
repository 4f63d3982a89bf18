import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { workRoute } from '@/app/work/work.route';
import { meQuery } from '@/features/identity/account/account.api';

export const accountRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/tai-khoan',
  loader: ({ context: { queryClient } }) => {
    void queryClient.prefetchQuery(meQuery);
  },
  component: lazyRouteComponent(() => import('./account-page'), 'AccountPage'),
});
