import { ToneChip } from '@/components/chip';
import type { Tone } from '@/components/notice';
import type { Schemas } from '@/lib/api';
import { inLanguage, type Texts } from '@/lib/i18n';

export const KINDS: Record<Schemas['MisuseKind'], Texts> = {
  never_certified: { vi: 'Dùng nhãn OCOP khi chưa được công nhận', en: 'The mark on a product never certified' },
  ended: { vi: 'Giấy chứng nhận đã hết hiệu lực', en: 'The certificate has ended' },
  wrong_star: { vi: 'In nhiều sao hơn được công nhận', en: 'More stars than were recognised' },
  counterfeit: { vi: 'Giả sản phẩm hoặc giấy của người khác', en: 'Somebody else’s product or certificate' },
  other: { vi: 'Việc khác', en: 'Something else' },
};

export const MISUSE_STATES: Record<Schemas['MisuseState'], Texts> = {
  received: { vi: 'Chờ phân công', en: 'To be assigned' },
  assigned: { vi: 'Đang xem xét', en: 'Being looked into' },
  closed: { vi: 'Đã kết thúc', en: 'Closed' },
};

export const MISUSE_OUTCOMES: Record<Schemas['MisuseOutcome'], Texts> = {
  unfounded: { vi: 'Không có căn cứ', en: 'Unfounded' },
  remedied: { vi: 'Đã khắc phục', en: 'Put right' },
  suspended: { vi: 'Đã tạm đình chỉ giấy chứng nhận', en: 'The certificate was suspended' },
  revocation_opened: { vi: 'Đã mở thủ tục thu hồi', en: 'Revocation was begun' },
  passed_on: { vi: 'Chuyển cơ quan khác', en: 'Passed on to another authority' },
};

const TONES: Record<Schemas['MisuseState'], Tone> = { received: 'bad', assigned: 'warn', closed: 'calm' };

export const MisuseStateChip = ({ state }: { state: Schemas['MisuseState'] }) => (
  <ToneChip tone={TONES[state]} text={inLanguage(MISUSE_STATES[state])} />
);
