import { ToneChip } from '@/components/chip';
import type { Tone } from '@/components/notice';
import type { Schemas } from '@/lib/api';
import { inLanguage, type Texts } from '@/lib/i18n';

export type RewardEvent = Schemas['RewardEvent'];
export type EntitlementStatus = Schemas['EntitlementStatus'];

export const EVENTS: Record<RewardEvent, Texts> = {
  first: { vi: 'Công nhận lần đầu', en: 'First recognition' },
  upgrade: { vi: 'Nâng hạng', en: 'Upgrade' },
  renewal: { vi: 'Công nhận lại', en: 'Renewal' },
};

export const MODES: Record<Schemas['RewardMode'], Texts> = {
  full: { vi: 'Thưởng đủ mức', en: 'The full amount' },
  difference: { vi: 'Thưởng phần chênh lệch giữa hai hạng', en: 'The difference between the two stars' },
  fixed: { vi: 'Mức cố định', en: 'A fixed amount' },
};

export const CAPS: Record<Schemas['RewardCapKind'], Texts> = {
  once_per_star: { vi: 'Mỗi hạng sao thưởng một lần', en: 'Once for each star' },
  per_event: { vi: 'Mỗi lần công nhận đều thưởng', en: 'At each recognition' },
  per_producer: { vi: 'Có mức trần theo chủ thể', en: 'At most so much for a producer' },
};

export const BUDGETS: Record<Schemas['BudgetLevel'], Texts> = {
  province: { vi: 'Ngân sách tỉnh', en: 'Province budget' },
  district: { vi: 'Ngân sách huyện (trước đây)', en: 'District budget (former)' },
  commune: { vi: 'Ngân sách xã', en: 'Commune budget' },
};

export const STATUSES: Record<EntitlementStatus, Texts> = {
  indicative: { vi: 'Tạm tính', en: 'Indicative' },
  reserved: { vi: 'Chờ duyệt', en: 'To be approved' },
  approved: { vi: 'Đã duyệt, chờ chi', en: 'Approved, to be paid' },
  paid: { vi: 'Đã chi', en: 'Paid' },
  cancelled: { vi: 'Đã hủy', en: 'Cancelled' },
  clawed_back: { vi: 'Đã thu lại', en: 'Clawed back' },
};

const TONES: Record<EntitlementStatus, Tone> = {
  indicative: 'calm',
  reserved: 'warn',
  approved: 'warn',
  paid: 'good',
  cancelled: 'calm',
  clawed_back: 'bad',
};

export const EntitlementState = ({ status }: { status: EntitlementStatus }) => (
  <ToneChip tone={TONES[status]} text={inLanguage(STATUSES[status])} />
);
