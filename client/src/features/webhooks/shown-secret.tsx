import { Notice } from '@/components/notice';
import { words } from '@/lib/i18n';

const { say } = words({
  once: { vi: 'Khóa ký – chỉ hiện một lần', en: 'The signing secret – shown this once' },
  shown: {
    vi: 'Trao cho đơn vị kỹ thuật bằng cách an toàn: nơi nhận dùng khóa này để kiểm tra chữ ký.',
    en: 'Hand it over by a safe way: the receiver verifies signatures with it.',
  },
});

/** A secret that nobody can show again. */
export const ShownSecret = ({ secret }: { secret: string }) => (
  <Notice tone="warn" text={say('once')}>
    <p>{say('shown')}</p>
    <code className="block select-all break-all rounded-lg bg-surface p-3 text-ink">{secret}</code>
  </Notice>
);
