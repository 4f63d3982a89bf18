import type { ReactNode } from 'react';

import { type Column, DataTable } from '@/components/lists/data-table';
import { formatDate } from '@/lib/format';
import { words } from '@/lib/i18n';

import { sayRevocationReason } from '../certificates/revocation-reason';
import { StateChip, Term } from './revocation-words';
import type { Revocation } from './revocations.api';

const { say } = words({
  caption: { vi: 'Các vụ thu hồi', en: 'Revocations' },
  certificate: { vi: 'Giấy chứng nhận', en: 'Certificate' },
  product: { vi: 'Sản phẩm', en: 'Product' },
  reason: { vi: 'Lý do', en: 'Reason' },
  ground: { vi: 'Ngày có căn cứ', en: 'Ground of' },
  term: { vi: 'Thời hạn', en: 'Term' },
  state: { vi: 'Trạng thái', en: 'State' },
});

interface RevocationTableProps {
  revocations: readonly Revocation[];
  linkTo: (revocation: Revocation) => ReactNode;
}

export function RevocationTable({ revocations, linkTo }: RevocationTableProps) {
  const columns: Column<Revocation>[] = [
    { key: 'certificate', head: say('certificate'), cell: linkTo },
    { key: 'product', head: say('product'), cell: ({ productName }) => productName },
    { key: 'reason', head: say('reason'), cell: ({ reason }) => sayRevocationReason(reason) },
    { key: 'ground', head: say('ground'), cell: ({ ground }) => formatDate(ground.on) },
    { key: 'term', head: say('term'), cell: (revocation) => <Term revocation={revocation} /> },
    { key: 'state', head: say('state'), cell: ({ state }) => <StateChip state={state} /> },
  ];

  return <DataTable caption={say('caption')} columns={columns} rows={revocations} keyOf={({ id }) => id} />;
}
