import { type QueryClient, queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query';

import { answerOf, api, type Schemas } from './api';
import { dropCsrfToken } from './csrf';
import { type Membership, type Role, validOn } from './roles';
import { touchSession } from './session-clock';
import { vietnamDay } from './vietnam-day';

export type Session = Schemas['Session'];
export type SignedInUser = Schemas['User'];
export type Credentials = Schemas['Credentials'];

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }) => {
    const session = await answerOf(api.GET('/api/v1/session', { signal }));
    if (session.user) touchSession();
    return session;
  },
  staleTime: 5 * 60_000, // roles change rarely, and the server looks at them for every request anyway
});

export interface SignedIn {
  user: SignedInUser;
  /** What the person may do today; the server has the last word on every request. */
  roles: readonly Role[];
  /** Where: the memberships behind these roles. */
  memberships: readonly Membership[];
}

/** Who is signed in. Only for pages of the signed-in part: their route has made sure that somebody is. */
export function useSession(): SignedIn {
  const { user, roles } = useSuspenseQuery(sessionQuery).data;
  if (!user) throw new Error('No page of the signed-in part is shown to nobody.');
  return {
    user,
    roles,
    memberships: validOn(user.memberships, vietnamDay()).filter(({ role }) => roles.includes(role)),
  };
}

/** Who is signed in, if anybody is; for what stands on public pages too. */
export const useVisitor = () => useQuery(sessionQuery).data?.user;

export async function signIn(credentials: Credentials) {
  const session = await answerOf(api.POST('/api/v1/session', { body: credentials }));
  dropCsrfToken(); // the token belongs to the person
  return session;
}

/** The second step, where the first one was answered with `secondFactorRequired: code`. */
export async function passSecondFactor(code: string) {
  const session = await answerOf(api.POST('/api/v1/session/second-factor', { body: { code } }));
  dropCsrfToken(); // a new key begins with the code
  return session;
}

/** Takes up a session that has just begun: what was read as somebody else, or as nobody, is forgotten. */
export function enter(queryClient: QueryClient, session: Session) {
  touchSession();
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionQuery.queryKey[0] });
  queryClient.setQueryData(sessionQuery.queryKey, session);
}

export async function signOut() {
  await answerOf(api.DELETE('/api/v1/session'));
  dropCsrfToken();
}
