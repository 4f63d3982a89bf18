import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';
import { STATES } from '@/features/api-clients/api-client-words';
import type { ApiClientState } from '@/features/api-clients/api-clients.api';
import { oneOf, type QueryValues } from '@/lib/query-string';
import type { Role } from '@/lib/roles';

import { knownIn } from '../province/register/options';

export const CLIENT_OWNERS: readonly Role[] = ['province_officer', 'central_officer'];
export const CLIENT_READERS: readonly Role[] = [...CLIENT_OWNERS, 'auditor', 'admin'];

export const clientsRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/he-thong-ket-noi',
  validateSearch: (values: QueryValues): { state?: ApiClientState } => ({
    state: knownIn(STATES, oneOf(values.state)),
  }),
  beforeLoad: only(...CLIENT_READERS),
  component: lazyRouteComponent(() => import('./clients-page'), 'ClientsPage'),
});

export const newClientRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/he-thong-ket-noi/moi',
  beforeLoad: only(...CLIENT_OWNERS),
  component: lazyRouteComponent(() => import('./new-client-page'), 'NewClientPage'),
});

export const clientRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/he-thong-ket-noi/$client',
  beforeLoad: only(...CLIENT_READERS),
  component: lazyRouteComponent(() => import('./client-page'), 'ClientPage'),
});
