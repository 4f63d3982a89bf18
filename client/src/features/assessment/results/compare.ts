import type { Result } from './results.api';

/** One line of a comparison: what each result has for a criterion, in the order of the results. */
export interface ComparedCriterion {
  criterion: string;
  points: readonly (number | undefined)[];
  /** The results do not agree. */
  differs: boolean;
}

const inOrder = new Intl.Collator('vi', { numeric: true });

/** Every criterion that one of the results has, as `1.2` before `1.10`. */
export function compare(results: readonly Pick<Result, 'points'>[]): ComparedCriterion[] {
  const criteria = [...new Set(results.flatMap(({ points }) => points.map(({ criterion }) => criterion)))];
  return criteria.sort(inOrder.compare).map((criterion) => {
    const points = results.map((result) => result.points.find((each) => each.criterion === criterion)?.points);
    return { criterion, points, differs: new Set(points).size > 1 };
  });
}
