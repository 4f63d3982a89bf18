import { oneOf, type QueryValues } from '@/lib/query-string';

/** Which figures are asked for, as it stands in the page's address. Absent = today, the whole country. */
export interface StatisticsSearch {
  asOf?: string;
  /** A province by its id. */
  province?: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function readStatisticsSearch(values: QueryValues): StatisticsSearch {
  const asOf = oneOf(values.asOf);
  return { asOf: asOf && DAY.test(asOf) ? asOf : undefined, province: oneOf(values.province) };
}
