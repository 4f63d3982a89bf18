import type { Schemas } from '@/lib/api';
import type { Texts } from '@/lib/i18n';

/** How the star minima are read when members differ. */
export const MINIMA: Record<Schemas['MinimaReading'], Texts> = {
  lower_median: { vi: 'Theo trung vị thấp của các phiếu', en: 'By the lower median of the sheets' },
  every_member: { vi: 'Mọi thành viên đều phải đạt', en: 'Every member must reach them' },
};

/** What sends a result to the central level. */
export const TRANSFERS: Record<Schemas['TransferCondition'], Texts> = {
  star_after_minima: { vi: 'Đạt 5 sao sau khi xét mức tối thiểu', en: 'Five stars after the minima' },
  mean_alone: { vi: 'Chỉ theo điểm trung bình', en: 'The mean alone' },
};
