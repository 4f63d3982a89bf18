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

const INSTANT = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** An instant as people here write it, `HH:mm dd/MM/yyyy`, by the clock of Vietnam. */
export function formatInstant(iso: string | Date): string {
  const [date = '', time = ''] = INSTANT.format(new Date(iso)).split(', ');
  return `${time} ${date}`;
}

/** The time of day of an instant, `HH:mm`, by the clock of Vietnam. */
export const formatTime = (iso: string | Date) => formatInstant(iso).slice(0, 5);

const UNITS = ['B', 'kB', 'MB', 'GB'];

/** The size of a file in the largest unit of which it has at least one. */
export function formatBytes(bytes: number, language: Language): string {
  const step = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
  const value = new Intl.NumberFormat(LOCALE[language], { maximumFractionDigits: step > 1 ? 1 : 0 });
  return `${value.format(bytes / 1000 ** step)} ${UNITS[step]}`;
}
