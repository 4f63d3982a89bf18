import { ToneChip } from '@/components/chip';
import type { Tone } from '@/components/notice';
import { inLanguage, type Texts, words } from '@/lib/i18n';

import type { JobRun } from './jobs.api';

type Outcome = NonNullable<JobRun['outcome']>;

const { say } = words({
  running: { vi: 'Đang chạy', en: 'Running' },
});

const OUTCOMES: Record<Outcome, Texts> = {
  succeeded: { vi: 'Hoàn thành', en: 'Done' },
  partly: { vi: 'Còn việc lỗi, sẽ thử lại', en: 'Some failed, to be tried again' },
  failed: { vi: 'Lỗi', en: 'Failed' },
  interrupted: { vi: 'Bị ngắt giữa chừng', en: 'Interrupted' },
};

const TONES: Record<Outcome, Tone> = { succeeded: 'good', partly: 'warn', failed: 'bad', interrupted: 'warn' };

/** How a run ended, or that it has not. */
export const OutcomeChip = ({ outcome }: { outcome: JobRun['outcome'] }) =>
  outcome ? (
    <ToneChip tone={TONES[outcome]} text={inLanguage(OUTCOMES[outcome])} />
  ) : (
    <ToneChip tone="calm" text={say('running')} />
  );
