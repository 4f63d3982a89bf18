import type { ReactNode } from 'react';

import { ToneChip } from '@/components/chip';
import { DataTable } from '@/components/lists/data-table';
import { formatMoney } from '@/lib/format';
import { inLanguage, useChosenLanguage, words } from '@/lib/i18n';

import { BUDGETS } from '../reward-words';
import type { Fund } from './funds.api';

const { say } = words({
  caption: { vi: 'Kinh phí thưởng', en: 'Money for rewards' },
  source: { vi: 'Nguồn', en: 'Source' },
  budget: { vi: 'Ngân sách', en: 'Budget' },
  year: { vi: 'Năm', en: 'Year' },
  allotted: { vi: 'Được giao', en: 'Allotted' },
  reserved: { vi: 'Đã duyệt, chưa chi', en: 'Approved, not paid' },
  paid: { vi: 'Đã chi', en: 'Paid' },
  free: { vi: 'Còn lại', en: 'Left' },
  exceeded: { vi: 'Vượt kinh phí', en: 'Exceeded' },
});

interface FundTableProps {
  funds: readonly Fund[];
  linkTo: (fund: Fund) => ReactNode;
}

export function FundTable({ funds, linkTo }: FundTableProps) {
  const language = useChosenLanguage();
  const money = (amount: number) => formatMoney(amount, language);
  return (
    <DataTable
      caption={say('caption')}
      rows={funds}
      keyOf={({ id }) => id}
      columns={[
        { key: 'source', head: say('source'), cell: linkTo },
        { key: 'budget', head: say('budget'), cell: ({ budgetLevel }) => inLanguage(BUDGETS[budgetLevel]) },
        { key: 'year', head: say('year'), cell: ({ year }) => year },
        { key: 'allotted', head: say('allotted'), isFigure: true, cell: ({ allotted }) => money(allotted) },
        { key: 'reserved', head: say('reserved'), isFigure: true, cell: ({ reserved }) => money(reserved) },
        { key: 'paid', head: say('paid'), isFigure: true, cell: ({ paid }) => money(paid) },
        {
          key: 'free',
          head: say('free'),
          isFigure: true,
          cell: (fund) => (
            <>
              {money(fund.free)}
              {fund.isExceeded && (
                <span className="mt-1 block">
                  <Exceeded />
                </span>
              )}
            </>
          ),
        },
      ]}
    />
  );
}

export const Exceeded = () => <ToneChip tone="bad" text={say('exceeded')} />;
