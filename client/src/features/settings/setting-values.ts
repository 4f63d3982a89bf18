import { aDate, aNumber, aWholeNumber, type Check, chosen, orEmpty } from '@/components/forms/checks';
import type { Fields } from '@/components/forms/use-api-form';
import type { Schemas } from '@/lib/api';
import { parseDate } from '@/lib/dates';
import type { Texts } from '@/lib/i18n';
import { parseDecimal } from '@/lib/numbers';

import type { Setting } from './settings.api';

/** On the wire, of a number without a limit. */
export const NO_LIMIT = 'none';

/** A value as it is typed. */
export interface SettingValues {
  /** A value of one's own, or what stands above it again. */
  manner: 'own' | 'above' | '';
  value: string;
  effectiveFrom: string;
  basis: string;
}

export const EMPTY: SettingValues = { manner: '', value: '', effectiveFrom: '', basis: '' };

const PICK = chosen({ vi: 'Chọn một giá trị.', en: 'Choose a value.' });
const wholeNumbers: Check<string> = (typed) => {
  const parts = typed.split(',');
  return parts.map(aWholeNumber).find((fault) => fault !== undefined);
};
const CHECKS: Record<Schemas['SettingKind'], Check<string>> = {
  yes_no: PICK,
  choice: PICK,
  number: aWholeNumber,
  number_or_none: orEmpty(aWholeNumber),
  numbers: wholeNumbers,
  share: aNumber,
};

/** What the form asks for: a value only where one is to be set. */
export const settingFields = (
  kind: Schemas['SettingKind'],
  manner: SettingValues['manner'],
): Fields<SettingValues> => ({
  manner: {
    label: { vi: 'Áp dụng', en: 'What is to hold' },
    check: chosen({ vi: 'Chọn cách áp dụng.', en: 'Choose what is to hold.' }),
  },
  value: { label: LABELS[kind], check: manner === 'own' ? CHECKS[kind] : undefined },
  effectiveFrom: { label: { vi: 'Áp dụng từ ngày', en: 'Holds from' }, check: aDate },
  basis: { label: { vi: 'Căn cứ', en: 'Basis' }, isOptional: true },
});

const LABELS: Record<Schemas['SettingKind'], Texts> = {
  yes_no: { vi: 'Giá trị', en: 'Value' },
  choice: { vi: 'Giá trị', en: 'Value' },
  number: { vi: 'Giá trị (số nguyên)', en: 'Value (whole number)' },
  number_or_none: { vi: 'Giá trị (số nguyên)', en: 'Value (whole number)' },
  numbers: { vi: 'Các số, cách nhau bằng dấu phẩy', en: 'Numbers between commas' },
  share: { vi: 'Tỷ lệ phần trăm', en: 'Share in per cent' },
};

/** Each once and largest first, as the API has them. */
const inOrder = (typed: string): string =>
  [...new Set(typed.split(',').map((part) => parseDecimal(part) ?? 0))].sort((one, other) => other - one).join(',');

/** A value as the API writes it. */
export function valueFrom(kind: Schemas['SettingKind'], typed: string): string {
  if (kind === 'yes_no' || kind === 'choice') return typed;
  if (kind === 'numbers') return inOrder(typed);
  if (kind === 'number_or_none' && typed.trim() === '') return NO_LIMIT;
  const number = parseDecimal(typed) ?? 0;
  return kind === 'share' ? String(Number((number / 100).toFixed(4))) : String(number);
}

export const settingFrom = ({ kind = 'choice' }: Setting, typed: SettingValues): Schemas['NewSettingValue'] => ({
  effectiveFrom: parseDate(typed.effectiveFrom) ?? '',
  value: typed.manner === 'own' ? valueFrom(kind, typed.value) : undefined,
  basis: typed.basis.trim() || undefined,
});
