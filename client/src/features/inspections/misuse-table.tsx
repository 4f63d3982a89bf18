import type { ReactNode } from 'react';

import { type Column, DataTable } from '@/components/lists/data-table';
import { formatInstant } from '@/lib/format';
import { inLanguage, words } from '@/lib/i18n';

import type { MisuseReport } from './misuse.api';
import { KINDS, MisuseStateChip } from './misuse-words';

const { say } = words({
  caption: { vi: 'Phản ánh của người dân, mới nhất trước', en: 'Reports of the public, the newest first' },
  product: { vi: 'Sản phẩm', en: 'Product' },
  kind: { vi: 'Nội dung', en: 'What' },
  place: { vi: 'Địa bàn', en: 'Place' },
  received: { vi: 'Nhận lúc', en: 'Received' },
  state: { vi: 'Trạng thái', en: 'State' },
});

interface MisuseTableProps {
  reports: readonly MisuseReport[];
  linkTo: (report: MisuseReport) => ReactNode;
}

export function MisuseTable({ reports, linkTo }: MisuseTableProps) {
  const columns: Column<MisuseReport>[] = [
    { key: 'product', head: say('product'), cell: linkTo },
    { key: 'kind', head: say('kind'), cell: ({ kind }) => inLanguage(KINDS[kind]) },
    { key: 'place', head: say('place'), cell: ({ placeName }) => placeName },
    { key: 'received', head: say('received'), cell: ({ receivedAt }) => formatInstant(receivedAt) },
    { key: 'state', head: say('state'), cell: ({ state }) => <MisuseStateChip state={state} /> },
  ];

  return <DataTable caption={say('caption')} columns={columns} rows={reports} keyOf={({ id }) => id} />;
}
