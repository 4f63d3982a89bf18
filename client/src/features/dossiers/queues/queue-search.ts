import { listOf, oneOf, type QueryValues } from '@/lib/query-string';

import type { DossierKind, DossierState } from '../following/dossier-state';

/** What is asked of the queue, as it stands in the page's address. Absent = not asked. */
export interface QueueSearch {
  state?: DossierState[];
  kind?: DossierKind[];
  /** Only what is late today. */
  overdue?: 'true';
  /** The id of a commune. */
  commune?: string;
  sort?: string;
}

/** In the order in which a dossier passes them. */
export const STATES: readonly DossierState[] = [
  'draft',
  'submitted',
  'received',
  'reported',
  'returned',
  'proposed',
  'in_assessment',
  'awaiting_reassessment',
  'awaiting_decision',
  'pending_central',
  'transferred',
  'at_centre',
  'in_central_assessment',
  'returned_by_centre',
  'recognised',
  'not_recognised',
];
export const KINDS: readonly DossierKind[] = ['first', 'upgrade', 'renewal'];
export const SORTS = ['dueOn', '-dueOn', 'submittedOn', '-submittedOn'] as const;

const known = <T extends string>(all: readonly T[], values: QueryValues[string]) => {
  const chosen = all.filter((each) => listOf(values).includes(each));
  return chosen.length ? chosen : undefined;
};

/** Takes from an address what the page understands and leaves the rest: a mistyped link still opens the queue. */
export function readQueueSearch(values: QueryValues): QueueSearch {
  return {
    state: known(STATES, values.state),
    kind: known(KINDS, values.kind),
    overdue: oneOf(values.overdue) === 'true' ? 'true' : undefined,
    commune: oneOf(values.commune),
    sort: SORTS.find((each) => each === oneOf(values.sort)),
  };
}

/** How many parts narrow the list. */
export const partsOf = ({ state = [], kind = [], overdue, commune }: QueueSearch) =>
  state.length + kind.length + (overdue ? 1 : 0) + (commune ? 1 : 0);

/** A list without one of its entries; no list when nothing is left. */
export function without<T>(list: readonly T[], gone: T): T[] | undefined {
  const left = list.filter((each) => each !== gone);
  return left.length ? left : undefined;
}
