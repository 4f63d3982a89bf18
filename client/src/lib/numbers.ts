import type { Language } from './i18n';

const GROUPED = /^\d{1,3}(\.\d{3})+$/;

/**
 * Reads a decimal as people type it, `2,5` or `2.5`; a space may stand between thousands.
 * @returns the number, or nothing when it is none.
 */
export function parseDecimal(text: string): number | undefined {
  const plain = text.replace(/\s/g, '').replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** Reads whole đồng: `1.234.567`, `1,234,567`, `1 234 567` and `1234567 đ` are the same. */
export function parseMoney(text: string): number | undefined {
  const plain = text.replace(/[\s₫đ]/gi, '').replaceAll(',', '.');
  const digits = GROUPED.test(plain) ? plain.replaceAll('.', '') : plain;
  return /^\d{1,15}$/.test(digits) ? Number(digits) : undefined;
}

/** A number as it stands in a field: the decimal comma of Vietnamese, the point of English, no grouping. */
export const decimalText = (value: number, language: Language) =>
  language === 'vi' ? String(value).replace('.', ',') : String(value);
