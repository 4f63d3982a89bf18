import { useSyncExternalStore } from 'react';

import type { Membership } from './roles';
import { useSession } from './session';

const STORED_AS = 'ocop.acting';
const listeners = new Set<() => void>();

/** In which of their roles, and where, a person works just now. It orders what they see; it takes no right away. */
export function actAs(membership: Membership) {
  localStorage.setItem(STORED_AS, membership.id);
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** The membership chosen last, or the first one; none while somebody holds no role. */
export function useActing(): Membership | undefined {
  const { memberships } = useSession();
  const chosen = useSyncExternalStore(subscribe, () => localStorage.getItem(STORED_AS));
  return memberships.find(({ id }) => id === chosen) ?? memberships[0];
}
