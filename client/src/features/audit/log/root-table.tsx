import { type Column, DataTable } from '@/components/lists/data-table';
import { formatDate, formatNumber } from '@/lib/format';
import { useChosenLanguage, words } from '@/lib/i18n';

import type { AuditRoot } from './audit.api';

const { say } = words({
  caption: { vi: 'Gốc chuỗi theo ngày', en: 'Roots by day' },
  date: { vi: 'Ngày', en: 'Day' },
  entries: { vi: 'Số mục', en: 'Entries' },
  last: { vi: 'Vị trí cuối', en: 'Last position' },
  hash: { vi: 'Mã gốc', en: 'Root' },
});

export function RootTable({ roots }: { roots: readonly AuditRoot[] }) {
  const language = useChosenLanguage();
  const columns: Column<AuditRoot>[] = [
    { key: 'date', head: say('date'), cell: ({ date }) => formatDate(date) },
    { key: 'entries', head: say('entries'), isFigure: true, cell: ({ entries }) => formatNumber(entries, language) },
    {
      key: 'last',
      head: say('last'),
      isFigure: true,
      cell: ({ lastPosition }) => formatNumber(lastPosition, language),
    },
    { key: 'hash', head: say('hash'), cell: ({ hash }) => <code className="break-all text-sm">{hash}</code> },
  ];

  return <DataTable caption={say('caption')} columns={columns} rows={roots} keyOf={({ date }) => date} />;
}
