import { useEffect, useSyncExternalStore } from 'react';

import { Outbox } from './outbox';

let current: { user: string; outbox: Outbox } | undefined;

/** The outbox of a person; one at a time, because one is signed in at a time. */
export function outboxOf(user: string): Outbox {
  if (current?.user !== user) current = { user, outbox: new Outbox(user) };
  return current.outbox;
}

/** Keeps trying to send while somebody is signed in. */
export function useOutboxRunning(user: string) {
  useEffect(() => outboxOf(user).start(), [user]);
}

/** How far the change of a topic has got. */
export function useOutboxState(user: string, topic: string) {
  const outbox = outboxOf(user);
  return useSyncExternalStore(outbox.subscribe, () => outbox.stateOf(topic));
}
