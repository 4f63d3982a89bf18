import type { ReactNode } from 'react';

import { type Column, DataTable } from '@/components/lists/data-table';
import { formatDate } from '@/lib/format';
import { inLanguage, words } from '@/lib/i18n';

import type { RegulationSummary } from './regulations.api';

const { say } = words({
  caption: { vi: 'Văn bản', en: 'Regulations' },
  number: { vi: 'Số', en: 'Number' },
  title: { vi: 'Nội dung', en: 'Title' },
  from: { vi: 'Hiệu lực từ', en: 'In force from' },
  to: { vi: 'Đến', en: 'Until' },
  open: { vi: 'Đang có hiệu lực', en: 'In force' },
  unknown: { vi: 'Chưa rõ', en: 'Not known' },
  criteria: { vi: 'Bộ tiêu chí', en: 'Criteria' },
  yes: { vi: 'Đủ dữ liệu', en: 'Complete' },
  no: { vi: 'Chỉ để nhập dữ liệu cũ', en: 'For imports only' },
});

interface RegulationTableProps {
  regulations: readonly RegulationSummary[];
  linkTo: (regulation: RegulationSummary) => ReactNode;
}

export function RegulationTable({ regulations, linkTo }: RegulationTableProps) {
  const columns: Column<RegulationSummary>[] = [
    { key: 'number', head: say('number'), cell: linkTo },
    { key: 'title', head: say('title'), cell: ({ act }) => inLanguage(act.title) },
    {
      key: 'from',
      head: say('from'),
      cell: ({ effectiveFrom }) => (effectiveFrom ? formatDate(effectiveFrom) : say('unknown')),
    },
    {
      key: 'to',
      head: say('to'),
      cell: ({ effectiveTo }) => (effectiveTo ? formatDate(effectiveTo) : say('open')),
    },
    { key: 'criteria', head: say('criteria'), cell: ({ hasCriteria }) => say(hasCriteria ? 'yes' : 'no') },
  ];

  return <DataTable caption={say('caption')} columns={columns} rows={regulations} keyOf={({ id }) => id} />;
}
