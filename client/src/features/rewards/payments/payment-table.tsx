import type { ReactNode } from 'react';

import { type Column, DataTable } from '@/components/lists/data-table';
import { formatDate, formatInstant, formatMoney } from '@/lib/format';
import { useChosenLanguage, words } from '@/lib/i18n';

import type { Payment } from './payments.api';

const { say } = words({
  caption: { vi: 'Các khoản đã chi', en: 'Payments made' },
  document: { vi: 'Chứng từ', en: 'Document' },
  paid: { vi: 'Ngày chi', en: 'Paid on' },
  amount: { vi: 'Số tiền', en: 'Amount' },
  source: { vi: 'Nguồn chi', en: 'Source' },
  unsaid: { vi: 'Không ghi', en: 'Not said' },
  recorded: { vi: 'Ghi vào sổ lúc', en: 'Entered at' },
});

interface PaymentTableProps {
  payments: readonly Payment[];
  /** Leads to the reward that was paid on. */
  linkTo?: (payment: Payment) => ReactNode;
}

export function PaymentTable({ payments, linkTo = ({ document }) => document }: PaymentTableProps) {
  const language = useChosenLanguage();
  const columns: Column<Payment>[] = [
    { key: 'document', head: say('document'), cell: linkTo },
    { key: 'paid', head: say('paid'), cell: ({ paidOn }) => formatDate(paidOn) },
    { key: 'amount', head: say('amount'), isFigure: true, cell: ({ amount }) => formatMoney(amount, language) },
    { key: 'source', head: say('source'), cell: ({ source }) => source ?? say('unsaid') },
    { key: 'recorded', head: say('recorded'), cell: ({ recordedAt }) => formatInstant(recordedAt) },
  ];

  return <DataTable caption={say('caption')} columns={columns} rows={payments} keyOf={({ id }) => id} />;
}
