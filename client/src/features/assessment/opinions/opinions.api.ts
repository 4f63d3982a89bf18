import { queryOptions } from '@tanstack/react-query';

import { answerOf, api, type Schemas } from '@/lib/api';

export type Opinion = Schemas['WrittenOpinion'];
export type Stance = Schemas['Stance'];

/** What members wrote in a session, as far as the reader may see it; of all pages, for a council is small. */
export const opinionsQuery = (session: string) =>
  queryOptions({
    queryKey: ['council-sessions', session, 'opinions'],
    queryFn: async ({ signal }) => {
      const opinions: Opinion[] = [];
      let cursor: string | undefined;
      do {
        const query = { session, cursor, limit: 200, sort: 'givenAt' };
        const page = await answerOf(api.GET('/api/v1/written-opinions', { params: { query }, signal }));
        opinions.push(...page.items);
        cursor = page.nextCursor ?? undefined;
      } while (cursor);
      return opinions;
    },
    staleTime: 0,
  });

export const giveOpinion = (body: Schemas['GiveOpinion'], key: string) =>
  answerOf(api.POST('/api/v1/written-opinions', { params: { header: { 'Idempotency-Key': key } }, body }));
