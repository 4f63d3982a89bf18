import { queryOptions } from '@tanstack/react-query';

import { answerOf, api, type Schemas } from '@/lib/api';

export type WorkItem = Schemas['WorkItem'];

/** What is waiting, in every role that somebody holds. */
export const workSummaryQuery = queryOptions({
  queryKey: ['work-summary'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/work-summary', { signal })),
  staleTime: 0,
});
