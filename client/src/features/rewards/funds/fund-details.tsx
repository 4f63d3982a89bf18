import { useSuspenseQuery } from '@tanstack/react-query';

import { ToneChip } from '@/components/chip';
import { Facts } from '@/components/facts';
import { formatMoney } from '@/lib/format';
import { inLanguage, useChosenLanguage, words } from '@/lib/i18n';
import { unitHistoryQuery } from '@/lib/units';

import { BUDGETS } from '../reward-words';
import { Exceeded } from './fund-table';
import type { Fund } from './funds.api';

const { say } = words({
  source: { vi: 'Nguồn', en: 'Source' },
  budget: { vi: 'Ngân sách', en: 'Budget' },
  of: { vi: '{budget}: {name}', en: '{budget}: {name}' },
  year: { vi: 'Năm ngân sách', en: 'Budget year' },
  basis: { vi: 'Quyết định giao', en: 'Decision that allots it' },
  allotted: { vi: 'Được giao', en: 'Allotted' },
  reserved: { vi: 'Đã duyệt, chưa chi', en: 'Approved and not paid yet' },
  paid: { vi: 'Đã chi', en: 'Paid' },
  free: { vi: 'Còn lại', en: 'Left' },
  open: { vi: 'Chưa được pháp luật quy định', en: 'Not fixed by law' },
});

/** One source of money for rewards, and what is left of it. */
export function FundDetails({ fund }: { fund: Fund }) {
  const language = useChosenLanguage();
  const unit = useSuspenseQuery(unitHistoryQuery(fund.unitId)).data.unit;
  const money = (amount: number) => formatMoney(amount, language);

  return (
    <>
      <Facts
        rows={[
          [say('source'), fund.source],
          [say('budget'), say('of', { budget: inLanguage(BUDGETS[fund.budgetLevel]), name: unit.name })],
          [say('year'), fund.year],
          [say('basis'), fund.legalBasis],
          [say('allotted'), money(fund.allotted)],
          [say('reserved'), money(fund.reserved)],
          [say('paid'), money(fund.paid)],
          [
            say('free'),
            <span key="free" className="inline-flex flex-wrap items-center gap-3">
              {money(fund.free)}
              {fund.isExceeded && <Exceeded />}
            </span>,
          ],
        ]}
      />
      <ul className="space-y-3">
        {fund.notFixedByLaw.map(({ key, explanation }) => (
          <li key={key} className="space-y-1">
            <ToneChip tone="calm" text={say('open')} />
            <p>{inLanguage(explanation)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
