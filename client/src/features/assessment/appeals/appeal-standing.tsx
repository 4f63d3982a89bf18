import { TONE, type Tone, ToneSign } from '@/components/notice';
import { words } from '@/lib/i18n';

import type { Appeal } from './appeals.api';

const { say } = words({
  waiting: { vi: 'Chờ trả lời', en: 'Waiting for an answer' },
  upheld: { vi: 'Chấp nhận, đánh giá lại', en: 'Upheld, assessed again' },
  rejected: { vi: 'Không chấp nhận', en: 'Rejected' },
});

/** Where an appeal stands. */
export function AppealStanding({ appeal: { isUpheld } }: { appeal: Appeal }) {
  const [text, tone]: ['waiting' | 'upheld' | 'rejected', Tone] =
    isUpheld === undefined ? ['waiting', 'warn'] : isUpheld ? ['upheld', 'good'] : ['rejected', 'calm'];

  return (
    <span className={`inline-flex items-center gap-1.5 rounded-full py-1 pr-3 pl-2 text-sm ${TONE[tone]}`}>
      <ToneSign tone={tone} className="size-4 shrink-0" />
      {say(text)}
    </span>
  );
}
