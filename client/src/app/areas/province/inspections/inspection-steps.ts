import type { Schemas } from '@/lib/api';
import type { Texts } from '@/lib/i18n';

/** Each has an address of its own under the inspection. */
export const INSPECTION_STEPS = {
  'ket-qua': { vi: 'Ghi kết quả kiểm tra', en: 'Record the visit' },
  'doi-ngay': { vi: 'Dời ngày kiểm tra', en: 'Move the visit' },
  'kiem-tra-lai': { vi: 'Ghi kết quả kiểm tra lại', en: 'Record the re-check' },
  'ket-luan': { vi: 'Kết luận', en: 'Conclude' },
  huy: { vi: 'Hủy', en: 'Cancel' },
} as const satisfies Record<string, Texts>;

export type InspectionStep = keyof typeof INSPECTION_STEPS;

/** What may come next. */
export const STEPS_IN: Record<Schemas['InspectionState'], readonly InspectionStep[]> = {
  planned: ['ket-qua', 'doi-ngay', 'huy'],
  visited: ['ket-luan'],
  awaiting_correction: ['kiem-tra-lai', 'ket-luan'],
  rechecked: ['ket-luan'],
  concluded: [],
  cancelled: [],
};
