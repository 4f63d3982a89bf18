import type { Texts } from '@/lib/i18n';
import type { Role } from '@/lib/roles';

import type { QueueSearch } from './queue-search';

/** A list that somebody works off, one step of the course at a time. */
export interface Queue {
  key: string;
  label: Texts;
  search: QueueSearch;
}

const OVERDUE: Queue = { key: 'overdue', label: { vi: 'Quá hạn', en: 'Overdue' }, search: { overdue: 'true' } };

const waiting = (state: NonNullable<QueueSearch['state']>[number], vi: string, en: string): Queue => ({
  key: state,
  label: { vi, en },
  search: { state: [state] },
});

const COMMUNE = [
  waiting('submitted', 'Chờ tiếp nhận', 'To be received'),
  waiting('received', 'Chờ lập báo cáo', 'To be reported on'),
  waiting('reported', 'Chờ đề nghị lên tỉnh', 'To be proposed to the province'),
  waiting('returned', 'Chủ thể đang bổ sung', 'With the producer'),
  OVERDUE,
];

const PROVINCE = [
  waiting('proposed', 'Xã đã đề nghị, chờ đánh giá', 'Proposed, to be assessed'),
  waiting('awaiting_reassessment', 'Chờ đánh giá lại', 'To be assessed again'),
  waiting('awaiting_decision', 'Chờ quyết định', 'Awaiting the decision'),
  waiting('pending_central', 'Chờ chuyển lên trung ương', 'To go to the central level'),
  waiting('returned_by_centre', 'Trung ương chuyển lại', 'Sent back by the central level'),
  waiting('returned', 'Chủ thể đang bổ sung', 'With the producer'),
  OVERDUE,
];

const ADVISORY = [
  waiting('proposed', 'Chờ Tổ tư vấn đánh giá', 'For the advisory team'),
  waiting('in_assessment', 'Hội đồng đang đánh giá', 'Before the council'),
];

const CENTRAL = [
  waiting('transferred', 'Gói hồ sơ đang gửi lên', 'Packages on the way'),
  waiting('at_centre', 'Chờ Hội đồng trung ương', 'For the central council'),
  waiting('in_central_assessment', 'Đang đánh giá', 'Being assessed'),
];

const QUEUES: Partial<Record<Role, readonly Queue[]>> = {
  commune_officer: COMMUNE,
  province_officer: PROVINCE,
  advisory_member: ADVISORY,
  central_officer: CENTRAL,
};

/** What waits in a role, in the order of the course; nothing for roles that work no queue. */
export const queuesOf = (role: Role | undefined): readonly Queue[] => (role && QUEUES[role]) ?? [];
