import type { ReactNode } from 'react';

import { type Column, DataTable } from '@/components/lists/data-table';
import { formatDate } from '@/lib/format';
import { words } from '@/lib/i18n';

import { DecisionState } from './decision-facts';
import type { DecisionSummary } from './decisions.api';

const { say } = words({
  caption: { vi: 'Quyết định công nhận', en: 'Decisions on recognition' },
  number: { vi: 'Số quyết định', en: 'Number' },
  signed: { vi: 'Ngày ký', en: 'Signed on' },
  body: { vi: 'Cơ quan ban hành', en: 'Issuing body' },
  products: { vi: 'Số sản phẩm', en: 'Products' },
  state: { vi: 'Trạng thái', en: 'State' },
});

interface DecisionTableProps {
  decisions: readonly DecisionSummary[];
  linkTo: (decision: DecisionSummary) => ReactNode;
}

export function DecisionTable({ decisions, linkTo }: DecisionTableProps) {
  const columns: Column<DecisionSummary>[] = [
    { key: 'number', head: say('number'), cell: linkTo },
    { key: 'signed', head: say('signed'), cell: ({ signedOn }) => formatDate(signedOn) },
    { key: 'body', head: say('body'), cell: ({ issuingBody }) => issuingBody },
    { key: 'products', head: say('products'), isFigure: true, cell: ({ products }) => products },
    {
      key: 'state',
      head: say('state'),
      cell: ({ issuedAt }) => <DecisionState isIssued={issuedAt !== undefined} />,
    },
  ];

  return <DataTable caption={say('caption')} columns={columns} rows={decisions} keyOf={({ id }) => id} />;
}
