import { Check, CircleDot, CloudOff, RefreshCw, TriangleAlert } from 'lucide-react';

import { formatTime } from '@/lib/format';
import { words } from '@/lib/i18n';
import type { OutboxState } from '@/lib/outbox';

const { say } = words({
  clean: { vi: 'Chưa có thay đổi', en: 'No changes yet' },
  unsaved: { vi: 'Chưa lưu', en: 'Not saved' },
  saving: { vi: 'Đang lưu…', en: 'Saving…' },
  saved: { vi: 'Đã lưu lúc {time}', en: 'Saved at {time}' },
  kept: { vi: 'Đã giữ trên máy này lúc {time}, chưa gửi', en: 'Kept on this device at {time}, not sent' },
  offline: { vi: 'Mất mạng – đã giữ trên máy này', en: 'Offline – kept on this device' },
  conflict: { vi: 'Có xung đột', en: 'There is a conflict' },
});

export type Saved =
  | { kind: 'clean' | 'unsaved' | 'saving' | 'offline' | 'conflict' }
  | { kind: 'saved' | 'kept'; at: string };

const SIGNS = {
  clean: CircleDot,
  unsaved: CircleDot,
  saving: RefreshCw,
  saved: Check,
  kept: Check,
  offline: CloudOff,
  conflict: TriangleAlert,
};

/** The one place of an editable page that says how far what was typed has got. */
export function SaveState({ state }: { state: Saved }) {
  const Sign = SIGNS[state.kind];
  const isTrouble = state.kind === 'offline' || state.kind === 'conflict';

  return (
    <p
      role="status"
      className={`flex items-center gap-2 text-sm ${isTrouble ? 'font-semibold text-warn' : 'text-soft'}`}
    >
      <Sign aria-hidden="true" className="size-4 shrink-0" />
      {say(state.kind, 'at' in state ? { time: formatTime(state.at) } : {})}
    </p>
  );
}

/** Of a form that is sent by its button: `form.kept`, `form.isDirty`, `form.isSending`, `form.conflict`. */
export function savedOf(form: {
  isDirty: boolean;
  isSending: boolean;
  conflict: unknown;
  kept: { savedAt: string | undefined };
}): Saved {
  if (form.conflict) return { kind: 'conflict' };
  if (form.isSending) return { kind: 'saving' };
  if (!form.isDirty) return { kind: 'clean' };
  return form.kept.savedAt ? { kind: 'kept', at: form.kept.savedAt } : { kind: 'unsaved' };
}

/** Of a page whose changes go through the outbox as they are made. */
export function savedThrough(state: OutboxState): Saved {
  switch (state.kind) {
    case 'empty':
      return state.sentAt ? { kind: 'saved', at: state.sentAt } : { kind: 'clean' };
    case 'sending':
      return { kind: 'saving' };
    case 'waiting':
      return { kind: 'offline' };
    case 'refused':
      return { kind: 'conflict' };
  }
}
