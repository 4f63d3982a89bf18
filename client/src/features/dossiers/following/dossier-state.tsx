import { TONE, type Tone, ToneSign } from '@/components/notice';
import type { Schemas } from '@/lib/api';
import { words } from '@/lib/i18n';

export type DossierState = Schemas['DossierState'];
export type DossierKind = Schemas['DossierKind'];

const { say } = words({
  draft: { vi: 'Đang soạn', en: 'Draft' },
  submitted: { vi: 'Đã nộp, chờ xã tiếp nhận', en: 'Submitted, to be received by the commune' },
  received: { vi: 'Xã đã tiếp nhận', en: 'Received by the commune' },
  reported: { vi: 'Xã đã lập báo cáo', en: 'Reported on by the commune' },
  proposed: { vi: 'Đã chuyển lên tỉnh', en: 'Proposed to the province' },
  in_assessment: { vi: 'Hội đồng tỉnh đang đánh giá', en: 'Being assessed by the provincial council' },
  awaiting_decision: { vi: 'Chờ quyết định công nhận', en: 'Awaiting the decision' },
  pending_central: { vi: 'Chờ chuyển lên trung ương', en: 'To go to the central level' },
  recognised: { vi: 'Được công nhận', en: 'Recognised' },
  not_recognised: { vi: 'Chưa được công nhận', en: 'Not recognised' },
  returned: { vi: 'Cần bổ sung', en: 'To be supplemented' },
  transferred: { vi: 'Đang chuyển lên trung ương', en: 'On the way to the central level' },
  at_centre: { vi: 'Trung ương đã nhận', en: 'Received by the central level' },
  in_central_assessment: { vi: 'Hội đồng trung ương đang đánh giá', en: 'Being assessed by the central council' },
  returned_by_centre: { vi: 'Trung ương chuyển lại tỉnh', en: 'Sent back to the province' },
  awaiting_reassessment: { vi: 'Chờ đánh giá lại', en: 'To be assessed again' },
});

const TONES: Partial<Record<DossierState, Tone>> = {
  returned: 'warn',
  recognised: 'good',
  not_recognised: 'bad',
};

/** Where a dossier stands, in words. */
export const sayState = (state: DossierState) => say(state);

/** The same with a sign; the producer's own turn stands out. */
export function StateChip({ state }: { state: DossierState }) {
  const tone = TONES[state] ?? 'calm';

  return (
    <span className={`inline-flex items-center gap-1.5 rounded-full py-1 pr-3 pl-2 text-sm ${TONE[tone]}`}>
      <ToneSign tone={tone} className="size-4 shrink-0" />
      {sayState(state)}
    </span>
  );
}

const kinds = words({
  first: { vi: 'Đánh giá lần đầu', en: 'First assessment' },
  upgrade: { vi: 'Nâng hạng sao', en: 'Upgrade' },
  renewal: { vi: 'Đánh giá lại trước khi hết hạn', en: 'Renewal' },
});

export const sayKind = (kind: DossierKind) => kinds.say(kind);

/** While the producer has it, to write or to supplement. */
export const isWithTheProducer = (state: DossierState) => state === 'draft' || state === 'returned';
