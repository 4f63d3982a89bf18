import type { Schemas } from '@/lib/api';

export const CERTIFIED = ['valid', 'expiring', 'extended'] as const;

type Cell = Pick<Schemas['StarFigure'], 'star' | 'status' | 'count'>;

export const isCertified = ({ status }: Pick<Cell, 'status'>) => CERTIFIED.some((each) => each === status);

export const sum = (cells: readonly Pick<Cell, 'count'>[]) => cells.reduce((total, { count }) => total + count, 0);

export const countOf = (cells: readonly Cell[], status: string) => sum(cells.filter((cell) => cell.status === status));

/** Certified products by star, the highest first; a star nobody has is left out, but 3 to 5 are always there. */
export function byStar(cells: readonly Cell[]) {
  const certified = cells.filter(isCertified);
  const stars = new Set([5, 4, 3, ...certified.map(({ star }) => star)]);
  return [...stars]
    .sort((one, other) => other - one)
    .map((star) => ({ star, count: sum(certified.filter((cell) => cell.star === star)) }));
}

/** Certified products by what the cells name, those with most first. */
export function byKey<TCell extends Cell>(cells: readonly TCell[], keyOf: (cell: TCell) => string) {
  const counts = new Map<string, number>();
  for (const cell of cells.filter(isCertified)) counts.set(keyOf(cell), (counts.get(keyOf(cell)) ?? 0) + cell.count);
  return [...counts].map(([key, count]) => ({ key, count })).sort((one, other) => other.count - one.count);
}

const FIRST_YEAR = 2019;

/** The last day of each year of the programme before the day asked about, and that day. */
export function daysOfYears(asOf: string): string[] {
  const last = Number(asOf.slice(0, 4));
  const ended = Array.from({ length: Math.max(0, last - FIRST_YEAR) }, (_, n) => `${FIRST_YEAR + n}-12-31`);
  return [...ended, asOf].slice(-MOST_YEARS);
}

const MOST_YEARS = 10;

export const SHADES = ['shade-0', 'shade-1', 'shade-2', 'shade-3', 'shade-4'] as const;

/** How dark a province is: nothing, then by quarters of the largest count. */
export function shadeOf(count: number, most: number) {
  const step = count <= 0 || most <= 0 ? 0 : Math.min(4, Math.ceil((count / most) * 4));
  return SHADES[step] ?? SHADES[0];
}
