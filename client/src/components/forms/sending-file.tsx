import { sayFailure } from '@/components/failure';
import { formatBytes } from '@/lib/format';
import { useChosenLanguage, words } from '@/lib/i18n';

import type { Sending } from './uploads';

const { say } = words({
  sending: { vi: 'Đang gửi {percent} %', en: 'Sending {percent}%' },
  stopped: { vi: 'Đã dừng', en: 'Stopped' },
  failed: { vi: 'Chưa gửi được', en: 'Not sent' },
  done: { vi: 'Đã gửi xong', en: 'Sent' },
  stop: { vi: 'Dừng gửi {name}', en: 'Stop sending {name}' },
  retry: { vi: 'Gửi lại {name}', en: 'Send {name} again' },
  forget: { vi: 'Bỏ {name}', en: 'Remove {name}' },
  stopShort: { vi: 'Dừng', en: 'Stop' },
  retryShort: { vi: 'Gửi lại', en: 'Send again' },
  forgetShort: { vi: 'Bỏ', en: 'Remove' },
});

interface SendingFileProps {
  entry: Sending;
  onStop: () => void;
  onRetry: () => void;
  onForget: () => void;
}

/** One file: how far it is, and what can be done about it. */
export function SendingFile({ entry: { file, state, part, error }, onStop, onRetry, onForget }: SendingFileProps) {
  const language = useChosenLanguage();
  const isOver = state === 'stopped' || state === 'failed';
  const percent = String(Math.floor(part * 100));

  return (
    <li className="card flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
      <div className="min-w-0 flex-1 basis-48">
        <p className="break-all">
          {file.name} <span className="text-soft text-sm">{formatBytes(file.size, language)}</span>
        </p>
        {state === 'sending' && <progress value={part} aria-label={file.name} className="meter h-2 w-full" />}
        <p role="status" className={`text-sm ${state === 'failed' ? 'text-bad' : 'text-soft'}`}>
          {say(state, { percent })}
          {error !== undefined && <span className="block">{sayFailure(error)}</span>}
        </p>
      </div>
      {state === 'sending' && <Act label={say('stop', { name: file.name })} text={say('stopShort')} onPress={onStop} />}
      {isOver && <Act label={say('retry', { name: file.name })} text={say('retryShort')} onPress={onRetry} />}
      {isOver && <Act label={say('forget', { name: file.name })} text={say('forgetShort')} onPress={onForget} />}
    </li>
  );
}

function Act({ label, text, onPress }: { label: string; text: string; onPress: () => void }) {
  return (
    <button type="button" aria-label={label} onClick={onPress} className="button button-quiet">
      {text}
    </button>
  );
}
