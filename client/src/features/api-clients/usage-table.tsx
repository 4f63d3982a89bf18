import { useSuspenseQuery } from '@tanstack/react-query';
import { type Column, DataTable } from '@/components/lists/data-table';
import { EmptyState } from '@/components/lists/empty-state';
import { formatDate, formatNumber } from '@/lib/format';
import { useChosenLanguage, words } from '@/lib/i18n';

import { type Usage, usageQuery } from './api-clients.api';

const { say } = words({
  title: { vi: 'Lượt gọi 31 ngày qua', en: 'Calls of the last 31 days' },
  hour: { vi: 'Giờ này đã dùng {used} trên {quota} lượt.', en: '{used} of {quota} calls are used this hour.' },
  none: { vi: 'Chưa gọi lần nào', en: 'No calls yet' },
  day: { vi: 'Ngày', en: 'Day' },
  operation: { vi: 'Thao tác', en: 'Operation' },
  outcome: { vi: 'Kết quả', en: 'Outcome' },
  agency: { vi: 'Gọi thay cho', en: 'On behalf of' },
  calls: { vi: 'Số lượt', en: 'Calls' },
});

type Calls = Usage['items'][number];

/** How a system was used, and what is left of this hour. */
export function UsageTable({ client }: { client: string }) {
  const { data: usage } = useSuspenseQuery(usageQuery(client));
  const language = useChosenLanguage();
  const count = (value: number) => formatNumber(value, language);

  const columns: Column<Calls>[] = [
    { key: 'day', head: say('day'), cell: ({ day }) => formatDate(day) },
    { key: 'operation', head: say('operation'), cell: ({ operation }) => <code>{operation}</code> },
    { key: 'outcome', head: say('outcome'), cell: ({ statusClass }) => `${statusClass}xx` },
    { key: 'agency', head: say('agency'), cell: ({ agencyCode }) => agencyCode },
    { key: 'calls', head: say('calls'), isFigure: true, cell: ({ calls }) => count(calls) },
  ];

  return (
    <section className="space-y-3">
      <h2 className="text-xl">{say('title')}</h2>
      <p>{say('hour', { used: count(usage.usedThisHour), quota: count(usage.quotaPerHour) })}</p>
      {usage.items.length === 0 ? (
        <EmptyState text={say('none')} />
      ) : (
        <DataTable
          caption={say('title')}
          columns={columns}
          rows={usage.items}
          keyOf={({ day, operation, statusClass, agencyCode }) => [day, operation, statusClass, agencyCode].join()}
        />
      )}
    </section>
  );
}
