import { queryOptions } from '@tanstack/react-query';

import { answerOf, api, type Schemas } from '@/lib/api';

export type Result = Schemas['Result'];

/** What a session came to, one result for each product on its table. */
export const resultsOfSessionQuery = (session: string) =>
  queryOptions({
    queryKey: ['results', 'of-session', session],
    queryFn: async ({ signal }) =>
      (await answerOf(api.GET('/api/v1/results', { params: { query: { session, limit: 200 } }, signal }))).items,
  });
