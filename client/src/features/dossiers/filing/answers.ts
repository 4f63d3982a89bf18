import { type Chosen, type CriteriaSet, choicesOf, chosenFrom } from '@/components/criteria/criteria-set';
import type { Schemas } from '@/lib/api';

/** What a producer gives itself: an option and, where it was explained, the reason, by criterion. */
export interface Answers {
  chosen: Chosen;
  said: Readonly<Record<string, string>>;
}

type Stored = Pick<Schemas['SelfAssessed'], 'criterion' | 'option' | 'description'>;

export const answersOf = (choices: readonly Stored[]): Answers => ({
  chosen: chosenFrom(choices),
  said: Object.fromEntries(
    choices.flatMap(({ criterion, description }) => (description ? [[criterion, description]] : [])),
  ),
});

/** The request. A reason goes with its choice: without a choice there is nothing it explains. */
export const bodyOf = (set: CriteriaSet, { chosen, said }: Answers): Schemas['SelfAssessedChoices'] => ({
  choices: choicesOf(set, chosen).map((choice) => ({
    ...choice,
    description: said[choice.criterion]?.normalize('NFC').trim() || undefined,
  })),
});

/** The criteria that two sets of answers differ in, in the order of the set. */
export function differing(set: CriteriaSet, one: Answers, other: Answers): string[] {
  const codes = set.parts.flatMap(({ sections }) =>
    sections.flatMap(({ criteria }) => criteria.map(({ code }) => code)),
  );
  return codes.filter(
    (code) => one.chosen[code] !== other.chosen[code] || (one.said[code] ?? '') !== (other.said[code] ?? ''),
  );
}

/** Mine, with the answers of the others for the criteria named. */
export function taking(mine: Answers, theirs: Answers, codes: readonly string[]): Answers {
  const over = <T>(own: Readonly<Record<string, T>>, foreign: Readonly<Record<string, T>>) => {
    const kept = Object.entries(own).filter(([code]) => !codes.includes(code));
    const taken = Object.entries(foreign).filter(([code]) => codes.includes(code));
    return Object.fromEntries([...kept, ...taken]);
  };
  return { chosen: over(mine.chosen, theirs.chosen), said: over(mine.said, theirs.said) };
}
