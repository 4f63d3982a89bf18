import { useState } from 'react';

import { Notice } from '@/components/notice';
import { PageHeading } from '@/components/page-heading';
import type { MisuseReceipt } from '@/features/inspections/misuse.api';
import { MisuseForm } from '@/features/inspections/misuse-form';
import { words } from '@/lib/i18n';

const { say } = words({
  title: { vi: 'Phản ánh việc dùng nhãn OCOP', en: 'Report how the OCOP mark is used' },
  lead: {
    vi: 'Bạn thấy sản phẩm in sao OCOP mà tra cứu không có, đã hết hiệu lực hoặc sai hạng? Cơ quan phụ trách OCOP của tỉnh, thành phố sẽ xem xét. Không cần tài khoản.',
    en: 'A product shows OCOP stars that the register does not have, that have ended, or too many? The province’s OCOP office looks into it. No account is needed.',
  },
  sent: { vi: 'Đã nhận phản ánh của bạn', en: 'Your report was received' },
  reference: { vi: 'Mã phản ánh, dùng khi hỏi lại: {reference}', en: 'Name this when asking about it: {reference}' },
});

/** Where anybody tells of a mark that is not used rightly. */
export function MisuseFormPage() {
  const [receipt, setReceipt] = useState<MisuseReceipt>();

  return (
    <div className="frame max-w-2xl space-y-6 py-10">
      <PageHeading text={say('title')} />
      {receipt ? (
        <div role="status">
          <Notice tone="good" text={say('sent')}>
            <p className="break-all">{say('reference', { reference: receipt.reference })}</p>
          </Notice>
        </div>
      ) : (
        <>
          <p className="text-soft">{say('lead')}</p>
          <div className="card p-5 sm:p-8">
            <MisuseForm onSent={setReceipt} />
          </div>
        </>
      )}
    </div>
  );
}
