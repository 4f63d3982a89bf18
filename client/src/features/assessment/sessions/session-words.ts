import type { Schemas } from '@/lib/api';
import type { Texts } from '@/lib/i18n';

/** What the seats of a council are called. */
export const SEATS: Record<Schemas['CouncilRole'], Texts> = {
  chair: { vi: 'Chủ tịch', en: 'Chair' },
  vice_chair: { vi: 'Phó Chủ tịch', en: 'Vice chair' },
  secretary: { vi: 'Thư ký', en: 'Secretary' },
  member: { vi: 'Thành viên', en: 'Member' },
};

/** What may tie a member to a producer. */
export const TIES: Record<Exclude<Schemas['Tie'], 'none'>, Texts> = {
  membership: { vi: 'Là thành viên của chủ thể', en: 'A member of the producer' },
  ownership: { vi: 'Góp vốn, sở hữu', en: 'Holds a share in it' },
  employment: { vi: 'Làm việc cho chủ thể', en: 'Works for it' },
  family: { vi: 'Người thân của chủ thể', en: 'Related to its people' },
  business: { vi: 'Mua bán, hợp tác kinh doanh', en: 'Does business with it' },
  advice: { vi: 'Đã tư vấn, giúp làm hồ sơ', en: 'Advised it or helped with the dossier' },
  other: { vi: 'Quan hệ khác', en: 'Another tie' },
};

export type SessionStage = 'preparing' | 'scoring' | 'closed';

export const stageOf = (session: { scoringOpenedAt?: string; closedAt?: string }): SessionStage => {
  if (session.closedAt) return 'closed';
  return session.scoringOpenedAt ? 'scoring' : 'preparing';
};

export const STAGES: Record<SessionStage, Texts> = {
  preparing: { vi: 'Đang chuẩn bị', en: 'In preparation' },
  scoring: { vi: 'Đang chấm điểm', en: 'Scoring' },
  closed: { vi: 'Đã kết thúc', en: 'Closed' },
};
