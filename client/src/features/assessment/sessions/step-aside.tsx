import { ConfirmDialog } from '@/components/steps/confirm-dialog';
import { words } from '@/lib/i18n';

import { stepAside, type TableItem } from './sessions.api';

const { say } = words({
  title: { vi: 'Rút khỏi hồ sơ: {product}', en: 'Step aside: {product}' },
  unseen: { vi: 'Bạn không xem và không chấm hồ sơ này nữa.', en: 'You no longer see or score this dossier.' },
  counted: {
    vi: 'Bạn không bị tính là vắng mặt, cũng không bị tính 0 điểm.',
    en: 'You count neither as absent nor as 0 points.',
  },
  record: { vi: 'Lý do được ghi vào biên bản phiên họp.', en: 'The reason goes into the minutes.' },
  act: { vi: 'Rút khỏi hồ sơ', en: 'Step aside' },
});

interface StepAsideProps {
  session: string;
  item: TableItem;
  onDone: () => Promise<unknown>;
  onBack: () => void;
}

/** A member finds a tie after all. */
export function StepAside({ session, item, onDone, onBack }: StepAsideProps) {
  return (
    <ConfirmDialog
      title={say('title', { product: item.productName })}
      consequences={[say('unseen'), say('counted'), say('record')]}
      reasons="one"
      act={say('act')}
      isGrave
      onBack={onBack}
      onConfirm={async ({ reasons, key }) => {
        await stepAside(session, { dossierId: item.dossierId, reason: reasons.join(' ') }, key);
        await onDone();
      }}
    />
  );
}
