import { Notice } from '@/components/notice';
import { words } from '@/lib/i18n';
import type { OutboxState } from '@/lib/outbox';

const { say } = words({
  kept: {
    vi: 'Máy chủ chưa nhận. Những gì bạn đã chọn vẫn còn trên máy này.',
    en: 'The server has not taken this. What you chose is still on this device.',
  },
});

/** Why the server does not take the answers, in its own words; what somebody changed meanwhile is shown elsewhere. */
export function SheetRefusal({ state }: { state: OutboxState }) {
  if (state.kind !== 'refused' || state.problem.status === 412) return null;
  const faults = state.problem.errors.map(({ message }) => message);

  return (
    <div role="alert">
      <Notice tone="warn" text={say('kept')}>
        <p>{faults.length > 0 ? faults.join(' ') : state.problem.message}</p>
      </Notice>
    </div>
  );
}
