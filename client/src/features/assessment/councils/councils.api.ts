import { queryOptions } from '@tanstack/react-query';

import { answerOf, api, type Schemas, versionedAnswerOf } from '@/lib/api';
import { keysetQuery } from '@/lib/keyset';
import { validOn } from '@/lib/roles';
import { vietnamDay } from '@/lib/vietnam-day';

export type Council = Schemas['Council'];
export type CouncilItem = Schemas['CouncilPage']['items'][number];
export type Settings = Schemas['CouncilSettings'];

const at = (id: string) => ({ path: { id } });

export const councilsQuery = keysetQuery(['councils', 'list'], ({ cursor, count, signal }) =>
  answerOf(api.GET('/api/v1/councils', { params: { query: { cursor, count, limit: 30 } }, signal })),
);

export const councilQuery = (id: string) =>
  queryOptions({
    queryKey: ['councils', id],
    queryFn: ({ signal }) => versionedAnswerOf(api.GET('/api/v1/councils/{id}', { params: at(id), signal })),
  });

/** Who may be given a seat: whoever holds the role of council member in the organiser's territory today. */
export const candidatesQuery = queryOptions({
  queryKey: ['users', 'council-candidates'],
  queryFn: async ({ signal }) => {
    const users: Schemas['User'][] = [];
    let cursor: string | undefined;
    do {
      const query = { cursor, limit: 200 };
      const page = await answerOf(api.GET('/api/v1/users', { params: { query }, signal }));
      users.push(...page.items);
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    return users.filter(
      ({ deactivatedAt, memberships }) =>
        !deactivatedAt && validOn(memberships, vietnamDay()).some(({ role }) => role === 'council_member'),
    );
  },
});

export const setUpCouncil = (body: Schemas['SetUpCouncil'], key: string) =>
  answerOf(api.POST('/api/v1/councils', { params: { header: { 'Idempotency-Key': key } }, body }));

export const adoptRules = (id: string, body: Settings, version: string) =>
  answerOf(api.PUT('/api/v1/councils/{id}/settings', { params: { ...at(id), header: { 'If-Match': version } }, body }));
