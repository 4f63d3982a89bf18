import { Download } from 'lucide-react';

import { Timeline, type TimelineStep } from '@/components/steps/timeline';
import { formatDate } from '@/lib/format';
import { words } from '@/lib/i18n';

import type { Transfer } from './transfers.api';

const { say } = words({
  product: { vi: 'Sản phẩm', en: 'Product' },
  unit: { vi: 'Tỉnh chuyển', en: 'Sent by' },
  letter: { vi: 'Công văn', en: 'Letter' },
  approval: { vi: 'Quyết định phê duyệt', en: 'Approval' },
  signed: { vi: '{number}, ngày {day}', en: '{number} of {day}' },
  seal: { vi: 'Mã niêm phong (SHA-256)', en: 'Seal (SHA-256)' },
  manifest: { vi: 'Tải danh mục của gói', en: 'Download the list of the package' },
  steps: { vi: 'Gói hồ sơ đã đi đến đâu', en: 'How far the package has got' },
  sealed: { vi: 'Tỉnh niêm phong và chuyển', en: 'Sealed and sent by the province' },
  received: { vi: 'Trung ương đã nhận đủ', en: 'Received whole by the central level' },
  ordered: { vi: 'Trung ương yêu cầu đánh giá lại', en: 'Re-assessment ordered by the central level' },
  waiting: { vi: 'Trung ương chưa xác nhận đã nhận.', en: 'The central level has not confirmed receipt yet.' },
});

/** A package on its way to the central level: what it goes with, its seal, its receipt. */
export function TransferFacts({ transfer }: { transfer: Transfer }) {
  const { letter, approval, sealedAt, receivedAt, orderedAt, orderReason } = transfer;
  const steps: TimelineStep[] = [
    { key: 'sealed', what: say('sealed'), at: sealedAt, who: [transfer.unitName] },
    ...(receivedAt ? [{ key: 'received', what: say('received'), at: receivedAt }] : []),
    ...(orderedAt ? [{ key: 'ordered', what: say('ordered'), at: orderedAt, reason: orderReason ?? '' }] : []),
  ];
  const signed = ({ number, signedOn }: Transfer['letter']) => say('signed', { number, day: formatDate(signedOn) });

  return (
    <>
      <dl className="facts card">
        <dt>{say('product')}</dt>
        <dd>{transfer.productName}</dd>
        <dt>{say('unit')}</dt>
        <dd>{transfer.unitName}</dd>
        <dt>{say('letter')}</dt>
        <dd>{signed(letter)}</dd>
        {approval && (
          <>
            <dt>{say('approval')}</dt>
            <dd>{signed(approval)}</dd>
          </>
        )}
        <dt>{say('seal')}</dt>
        <dd>
          <code className="break-all">{transfer.sha256}</code>
        </dd>
      </dl>
      <a href={`/api/v1/transfers/${transfer.id}/manifest`} download className="button button-quiet">
        <Download aria-hidden="true" className="size-5" />
        {say('manifest')}
      </a>
      <section className="space-y-4">
        <h2 className="text-xl">{say('steps')}</h2>
        <Timeline label={say('steps')} steps={steps} />
        {!receivedAt && <p className="text-warn">{say('waiting')}</p>}
      </section>
    </>
  );
}
