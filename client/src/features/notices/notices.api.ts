import { type QueryClient, queryOptions } from '@tanstack/react-query';

import { answerOf, api, type Schemas } from '@/lib/api';
import { keysetQuery } from '@/lib/keyset';
import { uniqueKey } from '@/lib/unique-key';

export type Notice = Schemas['Notice'];

const EVERY_MINUTE = 60_000;

export const noticesQuery = (onlyUnread: boolean) =>
  keysetQuery<Notice>(['notices', 'list', onlyUnread], ({ cursor, count, signal }) =>
    answerOf(
      api.GET('/api/v1/notices', {
        params: { query: { cursor, count, unread: onlyUnread || undefined } },
        signal,
      }),
    ),
  );

/** How many are unread. */
export const unreadQuery = queryOptions({
  queryKey: ['notices', 'unread'],
  queryFn: ({ signal }) =>
    answerOf(api.GET('/api/v1/notices', { params: { query: { unread: true, count: true, limit: 1 } }, signal })),
  select: ({ total = 0 }) => total,
  refetchInterval: EVERY_MINUTE,
});

export async function markRead(queryClient: QueryClient, { id, readAt }: Notice) {
  if (readAt) return;
  await answerOf(
    api.POST('/api/v1/notices/{id}/reading', {
      params: { path: { id }, header: { 'Idempotency-Key': uniqueKey() } },
    }),
  );
  await queryClient.invalidateQueries({ queryKey: ['notices'] });
}
