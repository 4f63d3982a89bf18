import { formatInstant } from '@/lib/format';
import { words } from '@/lib/i18n';

const { say } = words({
  restored: {
    vi: 'Đã lấy lại nội dung bạn đang nhập dở lúc {at} trên máy này.',
    en: 'What you were typing on this device at {at} is back.',
  },
  forget: { vi: 'Bỏ bản nháp', en: 'Discard the draft' },
});

interface DraftNoticeProps {
  /** `form.kept.restoredFrom` */
  restoredFrom: string | undefined;
  /** `form.forget` */
  onForget: () => void;
}

/** Says that a form is filled with what had been kept on this device, and lets it go. */
export function DraftNotice({ restoredFrom, onForget }: DraftNoticeProps) {
  return (
    <div role="status">
      {restoredFrom && (
        <p className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-xl bg-calm-tint px-5 py-3 text-calm">
          {say('restored', { at: formatInstant(restoredFrom) })}
          <button type="button" className="link min-h-6 cursor-pointer" onClick={onForget}>
            {say('forget')}
          </button>
        </p>
      )}
    </div>
  );
}
