import type { Schemas } from '@/lib/api';
import type { Texts } from '@/lib/i18n';

export const INTENTIONS: Record<Schemas['RenewalIntention'], Texts> = {
  renews: { vi: 'Sẽ đánh giá lại', en: 'Renews' },
  undecided: { vi: 'Chưa quyết định', en: 'Undecided' },
  does_not_renew: { vi: 'Không đánh giá lại', en: 'Does not renew' },
};

export const REASONS: Record<Schemas['RenewalReason'], Texts> = {
  production_stopped: { vi: 'Đã ngừng sản xuất', en: 'Production has stopped' },
  criteria_no_longer_met: { vi: 'Không còn đáp ứng tiêu chí', en: 'The criteria are no longer met' },
  too_costly: { vi: 'Chi phí quá cao', en: 'It costs too much' },
  too_much_paperwork: { vi: 'Thủ tục quá nhiều', en: 'Too much paperwork' },
  no_benefit: { vi: 'Không thấy lợi ích', en: 'No benefit is seen' },
  product_replaced: { vi: 'Đã thay bằng sản phẩm khác', en: 'Another product took its place' },
  other: { vi: 'Lý do khác', en: 'Another reason' },
};

export const CHANNELS: Record<Schemas['RenewalChannel'], Texts> = {
  telephone: { vi: 'Điện thoại', en: 'Telephone' },
  visit: { vi: 'Đến tận nơi', en: 'A visit' },
  letter: { vi: 'Văn bản', en: 'A letter' },
  meeting: { vi: 'Cuộc họp', en: 'A meeting' },
};
