import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';
import { readQueueSearch } from '@/features/dossiers/queues/queue-search';
import { queueQuery } from '@/features/dossiers/queues/queues.api';

import { OFFICERS } from './officers';

/** What waits for officers of all levels; which dossiers, the server decides by their territory. */
export const queueRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/ho-so',
  beforeLoad: only(...OFFICERS),
  validateSearch: readQueueSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) => {
    void queryClient.prefetchInfiniteQuery(queueQuery(deps));
  },
  component: lazyRouteComponent(() => import('./queue-page'), 'QueuePage'),
});
