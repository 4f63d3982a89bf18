import type { QueryClient } from '@tanstack/react-query';

import { copyOf, keepCopy } from './copies';
import { Unreachable } from './problem';
import { type Session, sessionQuery } from './session';

const LAST_USER = 'ocop.last-user';
const NAME = 'session';

/**
 * Who is signed in, also when the server cannot be reached: whoever worked at this device last and has not signed out
 * goes on with what the device holds. It opens nothing else: every answer still comes from the server.
 */
export async function sessionAtHand(queryClient: QueryClient): Promise<Session> {
  const known = queryClient.getQueryData(sessionQuery.queryKey);
  if (known?.user) return known;

  try {
    const session = await queryClient.fetchQuery({ ...sessionQuery, staleTime: 0, retry: 1 });
    if (session.user) await remember(session, session.user.id);
    return session;
  } catch (error) {
    const last = localStorage.getItem(LAST_USER);
    const copy = error instanceof Unreachable && last ? await copyOf<Session>(last, NAME) : undefined;
    if (!copy) throw error;
    queryClient.setQueryData(sessionQuery.queryKey, copy.value);
    return copy.value;
  }
}

/** The copy stands under the person's own id, so that signing out takes it away with all else. */
async function remember(session: Session, user: string) {
  localStorage.setItem(LAST_USER, user);
  await keepCopy(user, NAME, session);
}
