import { vietnamDay } from '@/lib/vietnam-day';

/** The day some months after a day; the last of its month where that one is shorter. */
export function monthsLater(months: number, day: string = vietnamDay()): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(date, last.getUTCDate())))
    .toISOString()
    .slice(0, 10);
}
