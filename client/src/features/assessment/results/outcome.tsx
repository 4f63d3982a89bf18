import { ToneChip } from '@/components/chip';
import type { Tone } from '@/components/notice';
import { inLanguage, type Texts } from '@/lib/i18n';

import type { Outcome } from './results.api';

export const OUTCOMES: Record<Outcome, Texts> = {
  recognised: { vi: 'Đủ điều kiện công nhận', en: 'To be recognised' },
  not_recognised: { vi: 'Chưa đạt hạng được công nhận', en: 'Below the recognised stars' },
  pending_central: { vi: 'Chờ trung ương đánh giá', en: 'To be assessed by the centre' },
  stopped: { vi: 'Dừng đánh giá', en: 'Assessment stopped' },
  rejected: { vi: 'Bị loại', en: 'Rejected' },
  returned_by_centre: { vi: 'Trung ương chuyển trả tỉnh', en: 'Sent back by the centre' },
};

const TONES: Record<Outcome, Tone> = {
  recognised: 'good',
  not_recognised: 'calm',
  pending_central: 'warn',
  stopped: 'bad',
  rejected: 'bad',
  returned_by_centre: 'warn',
};

/** Whether a decision of recognition may list the result; the server looks again. */
export const isRecognisable = (outcome: Outcome) => outcome === 'recognised' || outcome === 'returned_by_centre';

export const OutcomeChip = ({ outcome }: { outcome: Outcome }) => (
  <ToneChip tone={TONES[outcome]} text={inLanguage(OUTCOMES[outcome])} />
);
