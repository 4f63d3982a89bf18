import { Link } from '@tanstack/react-router';

import { DataTable } from '@/components/lists/data-table';
import { EmptyState } from '@/components/lists/empty-state';
import { KeysetList } from '@/components/lists/keyset-list';
import { transfersQuery } from '@/features/assessment/transfers/transfers.api';
import { formatInstant } from '@/lib/format';
import { words } from '@/lib/i18n';

import { SectionHeading } from './section-heading';

const { say } = words({
  title: { vi: 'Chuyển hồ sơ lên trung ương', en: 'Packages to the central level' },
  none: { vi: 'Chưa có gói hồ sơ nào', en: 'No package yet' },
  explain: {
    vi: 'Kết quả đạt mức 5 sao được chuyển từ trang kết quả của phiên họp.',
    en: 'Results that reach five stars are sent from the results of their session.',
  },
  product: { vi: 'Sản phẩm', en: 'Product' },
  unit: { vi: 'Tỉnh', en: 'Province' },
  sealed: { vi: 'Niêm phong lúc', en: 'Sealed at' },
  received: { vi: 'Trung ương nhận lúc', en: 'Received at' },
  waiting: { vi: 'Chưa xác nhận', en: 'Not confirmed' },
});

const COUNTED = { vi: '{count} gói hồ sơ', en: '{count} packages' };

/** Sealed packages, on their way or arrived. */
export function TransfersPage() {
  return (
    <div className="space-y-6 py-6 lg:py-8">
      <SectionHeading text={say('title')} />
      <KeysetList
        query={transfersQuery}
        counted={COUNTED}
        empty={<EmptyState text={say('none')}>{say('explain')}</EmptyState>}
      >
        {(transfers) => (
          <DataTable
            caption={say('title')}
            rows={transfers}
            keyOf={({ id }) => id}
            columns={[
              {
                key: 'product',
                head: say('product'),
                cell: ({ id, productName }) => (
                  <Link
                    to="/chuyen-trung-uong/$transfer"
                    params={{ transfer: id }}
                    className="link inline-flex min-h-11 items-center"
                  >
                    {productName}
                  </Link>
                ),
              },
              { key: 'unit', head: say('unit'), cell: ({ unitName }) => unitName },
              { key: 'sealed', head: say('sealed'), cell: ({ sealedAt }) => formatInstant(sealedAt) },
              {
                key: 'received',
                head: say('received'),
                cell: ({ receivedAt }) => (receivedAt ? formatInstant(receivedAt) : say('waiting')),
              },
            ]}
          />
        )}
      </KeysetList>
    </div>
  );
}
