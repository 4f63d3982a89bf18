import type { Schemas } from '@/lib/api';

export type CriteriaSet = Schemas['CriteriaSet'];
export type Part = Schemas['Part'];
export type Criterion = Schemas['Criterion'];

/** The option picked for each criterion, by their codes. A criterion that is not named has not been answered. */
export type Chosen = Readonly<Record<string, number>>;

/** All criteria of a set or of a part of it, in their order. */
export const criteriaOf = (parts: readonly Part[]): Criterion[] =>
  parts.flatMap(({ sections }) => sections.flatMap(({ criteria }) => criteria));

/** What stands in a request: one entry for each criterion answered, in the order of the set. */
export const choicesOf = (set: CriteriaSet, chosen: Chosen): Schemas['Choice'][] =>
  criteriaOf(set.parts).flatMap(({ code }) => {
    const option = chosen[code];
    return option === undefined ? [] : [{ criterion: code, option }];
  });

/** What a request or an answer holds, by criterion. */
export const chosenFrom = (choices: readonly Schemas['Choice'][]): Chosen =>
  Object.fromEntries(choices.map(({ criterion, option }) => [criterion, option]));

/** Picks an option, or takes the answer back. */
export function choose(chosen: Chosen, criterion: string, option: number | undefined): Chosen {
  const { [criterion]: _, ...others } = chosen;
  return option === undefined ? others : { ...others, [criterion]: option };
}

/** The points that the act gives the picked option; none while nothing is picked, which is not the same as 0. */
export const pointsOf = (criterion: Criterion, option: number | undefined): number | undefined =>
  criterion.options.find(({ index }) => index === option)?.points;

export interface Progress {
  points: number;
  answered: number;
  criteria: number;
  /** The criteria without an answer, in order. */
  missing: readonly Criterion[];
}

/** How far a set, or a part of it, is filled in. Points are only added up: what they lead to is the server's to say. */
export function progressOf(parts: readonly Part[], chosen: Chosen): Progress {
  const criteria = criteriaOf(parts);
  const missing = criteria.filter(({ code }) => chosen[code] === undefined);
  return {
    points: criteria.reduce((sum, criterion) => sum + (pointsOf(criterion, chosen[criterion.code]) ?? 0), 0),
    answered: criteria.length - missing.length,
    criteria: criteria.length,
    missing,
  };
}

/** The part that a criterion stands in. */
export const partOf = (set: CriteriaSet, criterion: string) =>
  set.parts.find((part) => criteriaOf([part]).some(({ code }) => code === criterion));

/** The id of a criterion on the page, to lead to it. */
export const anchorOf = (criterion: string) => `tieu-chi-${criterion.replaceAll('.', '-')}`;

/** Leads to a criterion: to the option picked, or to the first one. */
export function goToCriterion(criterion: string) {
  const group = document.getElementById(anchorOf(criterion));
  const control = group?.querySelector<HTMLElement>('input:checked') ?? group?.querySelector<HTMLElement>('input');
  control?.focus();
  group?.scrollIntoView({ block: 'start' });
}
