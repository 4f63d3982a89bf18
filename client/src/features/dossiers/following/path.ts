import type { Schemas } from '@/lib/api';

type State = Schemas['DossierState'];

/** The way of a dossier from the producer to the reward. */
export const STAGES = ['filing', 'commune', 'province', 'council', 'decision', 'certificate', 'reward'] as const;
export type Stage = (typeof STAGES)[number];
export type Reached = 'passed' | 'here' | 'ahead' | 'ended';

const AT: Record<Exclude<State, 'returned'>, Stage> = {
  draft: 'filing',
  submitted: 'commune',
  received: 'commune',
  reported: 'commune',
  proposed: 'province',
  in_assessment: 'council',
  awaiting_reassessment: 'council',
  awaiting_decision: 'decision',
  pending_central: 'decision',
  transferred: 'decision',
  at_centre: 'decision',
  in_central_assessment: 'decision',
  returned_by_centre: 'decision',
  not_recognised: 'decision',
  recognised: 'certificate',
};

/** Where a dossier is; one that was returned is still at the level that wants it supplemented. */
export const stageOf = (state: State, returnedBy: Schemas['Level'] | undefined): Stage => {
  if (state !== 'returned') return AT[state];
  return returnedBy === 'province' ? 'province' : 'commune';
};

/**
 * Each stage with how far the dossier is.
 * @param isPaid whether all of the reward has been paid
 */
export function pathOf(
  state: State,
  {
    returnedBy,
    isRewarded = false,
    isPaid = false,
  }: { returnedBy?: Schemas['Level']; isRewarded?: boolean; isPaid?: boolean },
): { stage: Stage; reached: Reached }[] {
  const stage = stageOf(state, returnedBy);
  const at = STAGES.indexOf(state === 'recognised' && isRewarded ? 'reward' : stage);

  return STAGES.map((each, place) => {
    if (place < at) return { stage: each, reached: 'passed' };
    if (place > at) return { stage: each, reached: 'ahead' };
    if (state === 'not_recognised') return { stage: each, reached: 'ended' };
    const isOver = state === 'recognised' && (each === 'certificate' || isPaid);
    return { stage: each, reached: isOver ? 'passed' : 'here' };
  });
}
