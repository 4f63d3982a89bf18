import { type CriteriaSet, criteriaOf } from '@/components/criteria/criteria-set';
import type { Schemas } from '@/lib/api';

/** How far totals lie apart; nothing while there is none to see. */
export function spreadOf(totals: readonly number[]) {
  if (totals.length === 0) return undefined;
  const [least, most] = [Math.min(...totals), Math.max(...totals)];
  return { least, most, apart: most - least };
}

/** The criteria in which sheets differ, with the options that were picked, in the order of the set. */
export const apartIn = (set: CriteriaSet, sheets: readonly Pick<Schemas['ScoreSheet'], 'choices'>[]) =>
  criteriaOf(set.parts).flatMap((criterion) => {
    const picked = sheets.map(({ choices }) => choices.find((choice) => choice.criterion === criterion.code)?.option);
    return new Set(picked).size > 1 ? [{ criterion, picked }] : [];
  });
