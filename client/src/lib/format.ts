import type { Language } from './i18n';

export type Precision = 'day' | 'month' | 'year' | 'unknown';

const LOCALE = { vi: 'vi-VN', en: 'en-GB' } as const;

/**
 * Shows an ISO date as people here write it, `dd/MM/yyyy` in either language, as far as it is known.
 * The text is taken apart as it stands: a `Date` would move it to another day in another time zone.
 */
export function formatDate(iso: string, precision: Precision = 'day'): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  const parts = { day: [day, month, year], month: [month, year], year: [year], unknown: [] };
  return parts[precision].join('/');
}

export const formatNumber = (value: number, language: Language) =>
  new Intl.NumberFormat(LOCALE[language]).format(value);

/** Points and means: at most two decimals, never more digits than they have. */
export const formatPoints = (value: number, language: Language) =>
  new Intl.NumberFormat(LOCALE[language], { maximumFractionDigits: 2 }).format(value);

/** Whole đồng. */
export const formatMoney = (dong: number, language: Language) =>
  new Intl.NumberFormat(LOCALE[language], {
    style: 'currency',
    currency: 'VND',
    currencyDisplay: 'narrowSymbol',
  }).format(dong);
