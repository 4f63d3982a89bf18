import { type Column, DataTable } from '@/components/lists/data-table';
import { formatDate } from '@/lib/format';
import { words } from '@/lib/i18n';

import type { RenewalCounts } from './renewals.api';

type Band = RenewalCounts['bands'][number];

const { say } = words({
  caption: { vi: 'Theo số ngày còn lại', en: 'By the days left' },
  days: { vi: 'Còn đến', en: 'Up to' },
  upTo: { vi: '{days} ngày', en: '{days} days' },
  expiries: { vi: 'Hết hạn từ – đến', en: 'Expiring from – to' },
  due: { vi: 'Giấy chứng nhận', en: 'Certificates' },
  filed: { vi: 'Đã nộp', en: 'Filed' },
  reached: { vi: 'Đã liên hệ', en: 'Reached' },
  not: { vi: 'Không đánh giá lại', en: 'Not renewing' },
});

/** How many renewals are due by when, and how they stand. */
export function RenewalBands({ bands }: { bands: readonly Band[] }) {
  const columns: Column<Band>[] = [
    { key: 'days', head: say('days'), cell: ({ days }) => say('upTo', { days: String(days) }) },
    {
      key: 'expiries',
      head: say('expiries'),
      cell: ({ expiresFrom, expiresTo }) => `${formatDate(expiresFrom)} – ${formatDate(expiresTo)}`,
    },
    { key: 'due', head: say('due'), isFigure: true, cell: ({ due }) => String(due) },
    { key: 'filed', head: say('filed'), isFigure: true, cell: ({ filed }) => String(filed) },
    { key: 'reached', head: say('reached'), isFigure: true, cell: ({ reached }) => String(reached) },
    { key: 'not', head: say('not'), isFigure: true, cell: ({ notRenewing }) => String(notRenewing) },
  ];

  return <DataTable caption={say('caption')} columns={columns} rows={bands} keyOf={({ days }) => String(days)} />;
}
