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

const BOTH = {
  preparing: { vi: 'Đang chuẩn bị', en: 'In preparation' },
  closed: { vi: 'Đã kết thúc', en: 'Closed' },
};

/** How far a session is, by how its council decides. */
export const STAGES: Record<Schemas['SessionKind'], Record<SessionStage, Texts>> = {
  meeting: { ...BOTH, scoring: { vi: 'Đang chấm điểm', en: 'Scoring' } },
  written: { ...BOTH, scoring: { vi: 'Đang lấy ý kiến', en: 'Opinions are being written' } },
};

/** How a council decides. */
export const KINDS: Record<Schemas['SessionKind'], Texts> = {
  meeting: { vi: 'Họp và chấm điểm', en: 'Meets and scores' },
  written: { vi: 'Lấy ý kiến bằng văn bản', en: 'In writing' },
};
