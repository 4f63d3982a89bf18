import { listOf, oneOf, type QueryValues } from '@/lib/query-string';

/** What is asked of the register, as it stands in the page's address. Absent = not asked. */
export interface RegisterSearch {
  q?: string;
  province?: string[];
  star?: string[];
  status?: string;
  sort?: string;
  commune?: string[];
  sector?: string[];
  /** The day of the register, past or to come; absent is today. */
  asOf?: string;
  /** The day whose units are meant; absent is today, with former units standing for their successors. */
  unitsOn?: string;
}

export const STARS = ['5', '4', '3'] as const;
export const STATUSES = ['expiring', 'expired', 'revoked', 'undated', 'any'] as const;
export const SORTS = ['-issuedOn', 'expiresOn', '-star'] as const;

/** Takes from an address what the page understands and leaves the rest: a mistyped link still opens the register. */
export function readSearch(values: QueryValues): RegisterSearch {
  const q = oneOf(values.q)?.normalize('NFC').trim();
  const province = listOf(values.province);
  const [commune, sector] = [listOf(values.commune), listOf(values.sector)];
  const star = listOf(values.star).filter((each) => STARS.some((known) => known === each));

  return {
    q: q || undefined,
    province: province.length ? province : undefined,
    star: star.length ? star : undefined,
    status: STATUSES.find((known) => known === oneOf(values.status)),
    sort: SORTS.find((known) => known === oneOf(values.sort)),
    commune: commune.length ? commune : undefined,
    sector: sector.length ? sector : undefined,
    asOf: dayOf(values.asOf),
    unitsOn: dayOf(values.unitsOn),
  };
}

const dayOf = (value: QueryValues[string]) => oneOf(value)?.match(/^\d{4}-\d{2}-\d{2}$/)?.[0];

/** Whether it asks for what only the figures lead to. */
export const isOfFigures = ({ commune, sector, asOf }: RegisterSearch) => Boolean(commune || sector || asOf);

export const isFiltered = ({ q, province, star, status }: RegisterSearch) => Boolean(q || province || star || status);
