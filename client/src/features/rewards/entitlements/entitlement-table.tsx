import type { ReactNode } from 'react';

import { type Column, DataTable } from '@/components/lists/data-table';
import { StarRating } from '@/components/star-rating';
import { formatDate, formatMoney } from '@/lib/format';
import { inLanguage, useChosenLanguage, words } from '@/lib/i18n';

import { EntitlementState, EVENTS } from '../reward-words';
import type { Entitlement } from './entitlements.api';

const { say } = words({
  caption: { vi: 'Các khoản thưởng', en: 'Rewards' },
  product: { vi: 'Sản phẩm', en: 'Product' },
  star: { vi: 'Hạng', en: 'Stars' },
  event: { vi: 'Trường hợp', en: 'Occasion' },
  decision: { vi: 'Quyết định', en: 'Decision' },
  of: { vi: '{number} ngày {date}', en: '{number} of {date}' },
  amount: { vi: 'Mức thưởng', en: 'Reward' },
  paid: { vi: 'Đã chi', en: 'Paid' },
  status: { vi: 'Trạng thái', en: 'State' },
  due: { vi: 'Phải hoàn trả', en: 'To be paid back' },
});

interface EntitlementTableProps {
  entitlements: readonly Entitlement[];
  linkTo: (entitlement: Entitlement) => ReactNode;
}

export function EntitlementTable({ entitlements, linkTo }: EntitlementTableProps) {
  const language = useChosenLanguage();
  const columns: Column<Entitlement>[] = [
    { key: 'product', head: say('product'), cell: linkTo },
    { key: 'star', head: say('star'), cell: ({ star }) => <StarRating star={star} /> },
    { key: 'event', head: say('event'), cell: ({ event }) => inLanguage(EVENTS[event]) },
    {
      key: 'decision',
      head: say('decision'),
      cell: ({ decisionNumber, decidedOn }) => say('of', { number: decisionNumber, date: formatDate(decidedOn) }),
    },
    { key: 'amount', head: say('amount'), isFigure: true, cell: ({ amount }) => formatMoney(amount, language) },
    { key: 'paid', head: say('paid'), isFigure: true, cell: ({ paidAmount }) => formatMoney(paidAmount, language) },
    {
      key: 'status',
      head: say('status'),
      cell: ({ status, clawBackDue }) => (
        <>
          <EntitlementState status={status} />
          {clawBackDue && <span className="block font-semibold text-bad">{say('due')}</span>}
        </>
      ),
    },
  ];

  return <DataTable caption={say('caption')} columns={columns} rows={entitlements} keyOf={({ id }) => id} />;
}
