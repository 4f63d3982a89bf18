import type { Role } from '@/lib/roles';

import type { DossierState } from '../following/dossier-state';
import type { Return } from '../following/following.api';

/** What an officer can do with a dossier, each on a page of its own. */
export type Step =
  | 'receive'
  | 'report'
  | 'propose'
  | 'return'
  | 'closeReturn'
  | 'reassess'
  | 'endWithoutStar'
  | 'advise'
  | 'survey';

const OF_ROLE: Partial<Record<Role, Partial<Record<DossierState, readonly Step[]>>>> = {
  commune_officer: {
    submitted: ['receive'],
    received: ['report', 'return'],
    reported: ['propose', 'report', 'return'],
  },
  province_officer: {
    proposed: ['return'],
    returned_by_centre: ['reassess', 'endWithoutStar'],
  },
  advisory_member: {
    proposed: ['advise', 'survey'],
    in_assessment: ['advise', 'survey'],
    awaiting_reassessment: ['advise', 'survey'],
  },
};

const LEVELS: Partial<Record<Role, Return['level']>> = { commune_officer: 'commune', province_officer: 'province' };

/** The return that waits for the producer, if there is one. */
export const openReturnOf = (returns: readonly Return[]) => returns.find(({ outcome }) => outcome === undefined);

/**
 * The steps to offer, the next one first. It only spares people pages that would be refused: what may be done, the
 * server decides.
 */
export function stepsFor(state: DossierState, roles: readonly Role[], returns: readonly Return[]): Step[] {
  const open = state === 'returned' ? openReturnOf(returns) : undefined;
  const closes = open?.isOverdue && roles.some((role) => LEVELS[role] === open.level);
  return [...(closes ? (['closeReturn'] as const) : []), ...roles.flatMap((role) => OF_ROLE[role]?.[state] ?? [])];
}
