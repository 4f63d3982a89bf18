import type { Decision } from './decisions.api';

/**
 * The number that a product of a draft is going to bear, shown before the issue so that it can be compared with the
 * paper: the unit's code, the year, the decision's place in the register of the office, and the product's place in the
 * decision. The server alone gives numbers; nothing when the decision's number does not begin with digits.
 */
export function foreseenNumber(
  unitCode: string,
  { number, signedOn }: Pick<Decision, 'number' | 'signedOn'>,
  position: number,
): string | undefined {
  const serial = /^0*([1-9]\d*)/.exec(number)?.[1];
  return serial && [unitCode, signedOn.slice(0, 4), serial, String(position).padStart(2, '0')].join('-');
}

/** How many products of each star, the highest first. */
export function countByStar(items: readonly { star: number }[]): readonly { star: number; count: number }[] {
  const stars = [...new Set(items.map(({ star }) => star))].sort((one, other) => other - one);
  return stars.map((star) => ({ star, count: items.filter((item) => item.star === star).length }));
}
