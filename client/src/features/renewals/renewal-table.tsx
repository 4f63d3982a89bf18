import type { ReactNode } from 'react';

import { type Column, DataTable } from '@/components/lists/data-table';
import { formatDate } from '@/lib/format';
import { inLanguage, words } from '@/lib/i18n';

import { INTENTIONS, REASONS } from './renewal-words';
import type { DueRenewal } from './renewals.api';

const { say } = words({
  caption: {
    vi: 'Giấy chứng nhận sắp hết hạn, hết hạn sớm nhất trước',
    en: 'Certificates that expire, the next first',
  },
  certificate: { vi: 'Giấy chứng nhận', en: 'Certificate' },
  product: { vi: 'Sản phẩm', en: 'Product' },
  expires: { vi: 'Hết hạn', en: 'Expires' },
  left: { vi: 'còn {days} ngày', en: '{days} days left' },
  filed: { vi: 'Hồ sơ đánh giá lại', en: 'Renewal' },
  filedOn: { vi: 'Nộp ngày {date}', en: 'Filed on {date}' },
  notFiled: { vi: 'Chưa nộp', en: 'Not filed' },
  reached: { vi: 'Liên hệ', en: 'Reached' },
  notReached: { vi: 'Chưa liên hệ được', en: 'Not reached yet' },
  intention: { vi: 'Ý định', en: 'Intention' },
  unknown: { vi: 'Chưa biết', en: 'Not known' },
});

interface RenewalTableProps {
  renewals: readonly DueRenewal[];
  linkTo: (renewal: DueRenewal) => ReactNode;
}

export function RenewalTable({ renewals, linkTo }: RenewalTableProps) {
  const columns: Column<DueRenewal>[] = [
    { key: 'certificate', head: say('certificate'), cell: linkTo },
    {
      key: 'product',
      head: say('product'),
      cell: ({ productName, producerName }) => (
        <>
          {productName}
          <span className="block text-soft text-sm">{producerName}</span>
        </>
      ),
    },
    {
      key: 'expires',
      head: say('expires'),
      cell: ({ expiresOn, daysLeft }) => (
        <>
          {formatDate(expiresOn)}
          <span className="block text-soft text-sm">{say('left', { days: String(daysLeft) })}</span>
        </>
      ),
    },
    {
      key: 'filed',
      head: say('filed'),
      cell: ({ filedOn }) => (filedOn ? say('filedOn', { date: formatDate(filedOn) }) : say('notFiled')),
    },
    {
      key: 'reached',
      head: say('reached'),
      cell: ({ reachedOn }) => (reachedOn ? formatDate(reachedOn) : say('notReached')),
    },
    { key: 'intention', head: say('intention'), cell: (renewal) => <Intention renewal={renewal} /> },
  ];

  return (
    <DataTable
      caption={say('caption')}
      columns={columns}
      rows={renewals}
      keyOf={({ certificateId }) => certificateId}
    />
  );
}

const Intention = ({ renewal: { intention, reason } }: { renewal: DueRenewal }) => (
  <>
    {intention ? inLanguage(INTENTIONS[intention]) : say('unknown')}
    {reason && <span className="block text-soft text-sm">{inLanguage(REASONS[reason])}</span>}
  </>
);
