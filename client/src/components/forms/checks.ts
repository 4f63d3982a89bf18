import { parseDate } from '@/lib/dates';
import type { Texts } from '@/lib/i18n';
import { parseDecimal, parseMoney } from '@/lib/numbers';

/**
 * What a field says when what was typed cannot be read. The rules are the server's: a check here only keeps back what
 * could not even be sent.
 */
export type Check<T> = (value: T) => Texts | undefined;

const unless = (is: (value: string) => boolean, message: Texts): Check<string> => {
  return (value) => (is(value) ? undefined : message);
};

/** Leaves an empty field alone. */
export const orEmpty =
  (check: Check<string>): Check<string> =>
  (value) =>
    value.trim() === '' ? undefined : check(value);

export const aDate = unless((text) => parseDate(text) !== undefined, {
  vi: 'Nhập ngày có thật theo thứ tự ngày/tháng/năm, ví dụ 27/3/2026.',
  en: 'Enter a real date as day/month/year, e.g. 27/3/2026.',
});

export const aNumber = unless((text) => parseDecimal(text) !== undefined, {
  vi: 'Nhập một số, ví dụ 12 hoặc 2,5.',
  en: 'Enter a number, e.g. 12 or 2.5.',
});

export const aWholeNumber = unless((text) => Number.isInteger(parseDecimal(text)), {
  vi: 'Nhập một số nguyên, ví dụ 12.',
  en: 'Enter a whole number, e.g. 12.',
});

export const anAmount = unless((text) => parseMoney(text) !== undefined, {
  vi: 'Nhập số tiền bằng đồng, chỉ gồm chữ số, ví dụ 1.500.000.',
  en: 'Enter an amount in đồng, digits only, e.g. 1.500.000.',
});

/** For a field that the request cannot do without. */
export const filled = (message: Texts) => unless((text) => text.trim() !== '', message);

export const chosen =
  (message: Texts): Check<unknown> =>
  (value) =>
    value === '' || value === undefined || value === null ? message : undefined;
