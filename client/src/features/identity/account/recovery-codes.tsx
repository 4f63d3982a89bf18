import { Printer } from 'lucide-react';

import { Notice } from '@/components/notice';
import { words } from '@/lib/i18n';

const { say } = words({
  title: { vi: 'Mã khôi phục – chỉ hiện một lần', en: 'Recovery codes – shown this once' },
  keep: {
    vi: 'In ra hoặc chép lại, cất nơi an toàn. Khi mất điện thoại, mỗi mã thay được một lần nhập mã 6 chữ số.',
    en: 'Print or copy them and keep them safe. Without your phone, each one stands in for the 6 digits once.',
  },
  list: { vi: 'Mã khôi phục', en: 'Recovery codes' },
  print: { vi: 'In trang này', en: 'Print this page' },
  kept: { vi: 'Tôi đã cất các mã', en: 'I have kept them' },
});

/** The codes that stand in for a lost phone; nobody can show them again. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  return (
    <div className="space-y-5">
      <Notice tone="warn" text={say('title')}>
        <p>{say('keep')}</p>
      </Notice>
      <ol aria-label={say('list')} className="grid gap-2 sm:grid-cols-2">
        {codes.map((code) => (
          <li key={code} className="rounded-lg border border-line px-4 py-2">
            <code className="break-all text-lg">{code}</code>
          </li>
        ))}
      </ol>
      <div className="flex flex-wrap gap-3">
        <button type="button" className="button button-quiet" onClick={() => window.print()}>
          <Printer aria-hidden="true" className="size-5" />
          {say('print')}
        </button>
        <button type="button" className="button button-main" onClick={onKept}>
          {say('kept')}
        </button>
      </div>
    </div>
  );
}
