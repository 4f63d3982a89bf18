import { type QueryClient, queryOptions } from '@tanstack/react-query';

import { answerOf, api, type Schemas } from '@/lib/api';
import { uniqueKey } from '@/lib/unique-key';

export type SavedView = Schemas['SavedView'];

const MOST = 200; // far more than a page may have

export const savedViewsQuery = (page: string) =>
  queryOptions({
    queryKey: ['saved-views', page],
    queryFn: async ({ signal }) =>
      (await answerOf(api.GET('/api/v1/me/saved-views', { params: { query: { page, limit: MOST } }, signal }))).items,
  });

export const saveView = (view: Schemas['SaveViewAs'], key: string) =>
  answerOf(api.POST('/api/v1/me/saved-views', { params: { header: { 'Idempotency-Key': key } }, body: view }));

export async function deleteView(queryClient: QueryClient, { id, page }: SavedView) {
  await answerOf(api.DELETE('/api/v1/me/saved-views/{id}', { params: { path: { id } } }));
  await queryClient.invalidateQueries(savedViewsQuery(page));
}

/** Puts a view back that was just deleted. */
export async function restoreView(queryClient: QueryClient, { page, query, name }: SavedView) {
  await saveView({ page, query, name }, uniqueKey());
  await queryClient.invalidateQueries(savedViewsQuery(page));
}
