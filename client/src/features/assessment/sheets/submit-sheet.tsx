import { ConfirmDialog } from '@/components/steps/confirm-dialog';
import { words } from '@/lib/i18n';
import { Unreachable } from '@/lib/problem';

import { submitSheet } from './sheets.api';

const { say } = words({
  title: { vi: 'Nộp phiếu chấm', en: 'Hand in the score sheet' },
  final: { vi: 'Phiếu đã nộp không sửa được nữa.', en: 'A sheet handed in can no longer be changed.' },
  open: {
    vi: '{count} tiêu chí chưa chấm được tính 0 điểm: {codes}.',
    en: '{count} criteria not scored count as 0 points: {codes}.',
  },
  seen: {
    vi: 'Sau khi nộp, bạn xem được phiếu của các thành viên khác đã nộp cho sản phẩm này.',
    en: 'Afterwards you may see the sheets that other members have handed in for this product.',
  },
  act: { vi: 'Nộp phiếu', en: 'Hand in the sheet' },
});

interface SubmitSheetProps {
  sheet: string;
  /** The criteria without an answer. */
  missing: readonly string[];
  /** Sends what waits on this device, and says which version the server then has. */
  deliver: () => Promise<string | undefined>;
  onSubmitted: () => Promise<unknown>;
  onBack: () => void;
}

/** The last look before a sheet becomes evidence. */
export function SubmitSheet({ sheet, missing, deliver, onSubmitted, onBack }: SubmitSheetProps) {
  const consequences = [
    say('final'),
    ...(missing.length > 0 ? [say('open', { count: String(missing.length), codes: missing.join(', ') })] : []),
    say('seen'),
  ];

  return (
    <ConfirmDialog
      title={say('title')}
      consequences={consequences}
      act={say('act')}
      onBack={onBack}
      onConfirm={async ({ key }) => {
        const version = await deliver();
        if (version === undefined) throw new Unreachable('The answers are still on this device.');
        await submitSheet(sheet, version, key);
        await onSubmitted();
      }}
    />
  );
}
