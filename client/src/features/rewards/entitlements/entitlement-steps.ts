import type { Texts } from '@/lib/i18n';

import type { Entitlement } from './entitlements.api';

export type EntitlementStep = 'xac-nhan' | 'duyet' | 'chi-tra' | 'huy' | 'thu-lai';

/** What a province may do to a reward, under the last part of the address of its page. */
export const ENTITLEMENT_STEPS: Record<EntitlementStep, Texts> = {
  'xac-nhan': { vi: 'Xác nhận theo quy định của tỉnh', en: 'Confirm by the province’s rule' },
  duyet: { vi: 'Duyệt mức thưởng', en: 'Approve the reward' },
  'chi-tra': { vi: 'Ghi khoản chi', en: 'Record a payment' },
  huy: { vi: 'Hủy khoản thưởng', en: 'Cancel the reward' },
  'thu-lai': { vi: 'Ghi việc thu lại', en: 'Record the claw-back' },
};

const BY_STATUS: Record<Entitlement['status'], readonly EntitlementStep[]> = {
  indicative: ['xac-nhan', 'huy'],
  reserved: ['duyet', 'huy'],
  approved: ['chi-tra', 'huy'],
  paid: ['thu-lai'],
  cancelled: [],
  clawed_back: [],
};

/** What stands to reason in the state of a reward; whether it may be done, the server says. */
export function stepsOf({
  status,
  clawBackDue,
  paidAmount,
}: Pick<Entitlement, 'status' | 'clawBackDue' | 'paidAmount'>) {
  if (status !== 'approved' || paidAmount === 0) return BY_STATUS[status];
  const steps: readonly EntitlementStep[] = clawBackDue ? ['thu-lai'] : ['chi-tra', 'thu-lai'];
  return steps; // what was paid on is not cancelled any more
}

export const leftOf = ({ amount, paidAmount }: Pick<Entitlement, 'amount' | 'paidAmount'>) =>
  Math.max(0, amount - paidAmount);
