import { listOf, oneOf, type QueryValues } from '@/lib/query-string';

/** What is asked of the register, as it stands in the page's address. Absent = not asked. */
export interface RegisterSearch {
  q?: string;
  province?: string[];
  star?: string[];
  status?: string;
  sort?: string;
}

export const STARS = ['5', '4', '3'] as const;
export const STATUSES = ['expiring', 'expired', 'revoked', 'undated', 'any'] as const;
export const SORTS = ['-issuedOn', 'expiresOn', '-star'] as const;

/** Takes from an address what the page understands and leaves the rest: a mistyped link still opens the register. */
export function readSearch(values: QueryValues): RegisterSearch {
  const q = oneOf(values.q)?.normalize('NFC').trim();
  const province = listOf(values.province);
  const star = listOf(values.star).filter((each) => STARS.some((known) => known === each));

  return {
    q: q || undefined,
    province: province.length ? province : undefined,
    star: star.length ? star : undefined,
    status: STATUSES.find((known) => known === oneOf(values.status)),
    sort: SORTS.find((known) => known === oneOf(values.sort)),
  };
}

export const isFiltered = ({ q, province, star, status }: RegisterSearch) => Boolean(q || province || star || status);
