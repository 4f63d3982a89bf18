const SEPARATED = /^(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})\s*[/.\-\s]\s*(\d{4})$/;
const RUN_TOGETHER = /^(\d{2})(\d{2})(\d{4})$/;
const LEAP_FEBRUARY = 29;
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Reads a date as people here write it: day, month, year, with `/`, `-`, `.` or spaces between, or eight digits.
 * Day and month are never swapped, and no year is guessed from two digits.
 * @returns the ISO date, or nothing when there is no such day.
 */
export function parseDate(text: string): string | undefined {
  const plain = text.trim();
  const [, day = '', month = '', year = ''] = SEPARATED.exec(plain) ?? RUN_TOGETHER.exec(plain) ?? [];
  if (!year || !exists(Number(day), Number(month), Number(year))) return undefined;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function exists(day: number, month: number, year: number) {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = month === 2 && isLeap ? LEAP_FEBRUARY : (LENGTHS[month - 1] ?? 0);
  return year >= 1900 && day >= 1 && day <= length;
}
