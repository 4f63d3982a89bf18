import { ToneChip } from '@/components/chip';
import type { Tone } from '@/components/notice';
import type { Schemas } from '@/lib/api';
import { formatDate } from '@/lib/format';
import { inLanguage, type Texts, words } from '@/lib/i18n';

const { say } = words({
  overdue: { vi: '{date} (đã quá hạn)', en: '{date} (overdue)' },
});

type State = Schemas['InspectionState'];

export const INSPECTION_STATES: Record<State, Texts> = {
  planned: { vi: 'Đã lên kế hoạch', en: 'Planned' },
  visited: { vi: 'Đã kiểm tra', en: 'Visited' },
  awaiting_correction: { vi: 'Chờ khắc phục', en: 'To be put right' },
  rechecked: { vi: 'Đã kiểm tra lại', en: 'Checked again' },
  concluded: { vi: 'Đã kết luận', en: 'Concluded' },
  cancelled: { vi: 'Đã hủy', en: 'Cancelled' },
};

export const INSPECTION_OUTCOMES: Record<Schemas['InspectionOutcome'], Texts> = {
  in_order: { vi: 'Đạt', en: 'In order' },
  suspended: { vi: 'Đã tạm đình chỉ giấy chứng nhận', en: 'The certificate was suspended' },
  revocation_opened: { vi: 'Đã mở thủ tục thu hồi', en: 'Revocation was begun' },
  not_in_order: { vi: 'Chưa đạt, theo dõi tiếp', en: 'Not in order, followed up' },
  not_held: { vi: 'Không kiểm tra', en: 'Not held' },
};

export const ASPECTS: Record<Schemas['InspectionAspect'], Texts> = {
  criteria: { vi: 'Duy trì tiêu chí', en: 'Criteria kept' },
  mark: { vi: 'Sử dụng nhãn hiệu, thông tin', en: 'Use of the mark and information' },
};

const TONES: Record<State, Tone> = {
  planned: 'calm',
  visited: 'warn',
  awaiting_correction: 'warn',
  rechecked: 'warn',
  concluded: 'good',
  cancelled: 'calm',
};

export const InspectionStateChip = ({ state }: { state: State }) => (
  <ToneChip tone={TONES[state]} text={inLanguage(INSPECTION_STATES[state])} />
);

/** The last day for what is to be put right. */
export const CorrectionDue = ({ on, isOverdue }: { on: string; isOverdue: boolean }) =>
  isOverdue ? (
    <span className="font-semibold text-bad">{say('overdue', { date: formatDate(on) })}</span>
  ) : (
    formatDate(on)
  );
