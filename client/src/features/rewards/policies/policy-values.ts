import { parseDate } from '@/lib/dates';
import { parseMoney } from '@/lib/numbers';

import type { NewPolicy } from './policies.api';

/** What the form of a reward rule holds, as typed. */
export interface PolicyValues {
  legalBasis: string;
  effectiveFrom: string;
  effectiveTo: string;
  event: NewPolicy['event'] | '';
  star: string;
  mode: NewPolicy['mode'] | '';
  amount: string;
  cap: NewPolicy['cap'] | '';
  capMaximum: string;
  claimsBack: boolean;
  source: string;
  note: string;
}

export const EMPTY_POLICY: PolicyValues = {
  legalBasis: '',
  effectiveFrom: '',
  effectiveTo: '',
  event: '',
  star: '',
  mode: '',
  amount: '',
  cap: '',
  capMaximum: '',
  claimsBack: false,
  source: '',
  note: '',
};

/** The rule as it is sent; a maximum that the chosen limit does not have stays behind. */
export const statedPolicy = (values: PolicyValues, unitId: string): NewPolicy => ({
  unitId,
  legalBasis: values.legalBasis.trim(),
  effectiveFrom: parseDate(values.effectiveFrom) ?? '',
  effectiveTo: parseDate(values.effectiveTo),
  event: values.event || 'first',
  star: values.star ? Number(values.star) : undefined,
  mode: values.mode || 'full',
  amount: parseMoney(values.amount),
  cap: values.cap || 'once_per_star',
  capMaximum: values.cap === 'per_producer' ? parseMoney(values.capMaximum) : undefined,
  claimsBack: values.claimsBack,
  source: values.source.trim() || undefined,
  note: values.note.trim() || undefined,
});
