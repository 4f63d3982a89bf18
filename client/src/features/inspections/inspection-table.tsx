import type { ReactNode } from 'react';

import { type Column, DataTable } from '@/components/lists/data-table';
import { formatDate } from '@/lib/format';
import { words } from '@/lib/i18n';

import { CorrectionDue, InspectionStateChip } from './inspection-words';
import type { Inspection } from './inspections.api';

const { say } = words({
  caption: { vi: 'Các cuộc kiểm tra theo ngày', en: 'Inspections by day' },
  product: { vi: 'Sản phẩm', en: 'Product' },
  certificate: { vi: 'Giấy chứng nhận', en: 'Certificate' },
  day: { vi: 'Ngày kiểm tra', en: 'Day' },
  due: { vi: 'Hạn khắc phục', en: 'To be put right by' },
  state: { vi: 'Trạng thái', en: 'State' },
});

interface InspectionTableProps {
  inspections: readonly Inspection[];
  linkTo: (inspection: Inspection) => ReactNode;
}

export function InspectionTable({ inspections, linkTo }: InspectionTableProps) {
  const columns: Column<Inspection>[] = [
    { key: 'product', head: say('product'), cell: linkTo },
    { key: 'certificate', head: say('certificate'), cell: ({ certificateNumber }) => certificateNumber },
    { key: 'day', head: say('day'), cell: ({ heldOn }) => formatDate(heldOn) },
    {
      key: 'due',
      head: say('due'),
      cell: ({ correctionDueOn, isOverdue }) =>
        correctionDueOn && <CorrectionDue on={correctionDueOn} isOverdue={isOverdue} />,
    },
    { key: 'state', head: say('state'), cell: ({ state }) => <InspectionStateChip state={state} /> },
  ];

  return <DataTable caption={say('caption')} columns={columns} rows={inspections} keyOf={({ id }) => id} />;
}
