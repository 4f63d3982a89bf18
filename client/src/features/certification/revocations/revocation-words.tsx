import { ToneChip } from '@/components/chip';
import type { Tone } from '@/components/notice';
import { formatDate } from '@/lib/format';
import { inLanguage, type Texts, words } from '@/lib/i18n';

import type { Revocation, RevocationState } from './revocations.api';

const { say } = words({
  due: { vi: 'Hạn xử lý {date}', en: 'Due on {date}' },
  overdue: { vi: 'Quá hạn từ {date}', en: 'Overdue since {date}' },
  none: { vi: 'Không có thời hạn theo quy định', en: 'No term set by the act' },
});

export const STATES: Record<RevocationState, Texts> = {
  open: { vi: 'Đang xem xét', en: 'Being considered' },
  decided: { vi: 'Đã thu hồi', en: 'Revoked' },
  discontinued: { vi: 'Đã dừng', en: 'Discontinued' },
};

const TONES: Record<RevocationState, Tone> = { open: 'warn', decided: 'bad', discontinued: 'calm' };

export const StateChip = ({ state }: { state: RevocationState }) => (
  <ToneChip tone={TONES[state]} text={inLanguage(STATES[state])} />
);

/** How the term of the act stands: said by text and sign, of an open one only. */
export function Term({ revocation: { state, dueOn, isOverdue } }: { revocation: Revocation }) {
  if (!dueOn) return say('none');
  if (state !== 'open') return formatDate(dueOn);
  return (
    <ToneChip
      tone={isOverdue ? 'bad' : 'calm'}
      text={say(isOverdue ? 'overdue' : 'due', { date: formatDate(dueOn) })}
    />
  );
}
