import type { ReactNode } from 'react';

import { type Column, DataTable } from '@/components/lists/data-table';
import { formatDate, formatMoney } from '@/lib/format';
import { inLanguage, useChosenLanguage, words } from '@/lib/i18n';

import { EVENTS, MODES } from '../reward-words';
import type { Policy } from './policies.api';

const { say } = words({
  caption: { vi: 'Các mức thưởng', en: 'Reward rules' },
  basis: { vi: 'Văn bản', en: 'Legal basis' },
  place: { vi: 'Nơi áp dụng', en: 'Place' },
  everywhere: { vi: 'Cả nước, khi chưa có quy định', en: 'Everywhere without a rule of its own' },
  case: { vi: 'Trường hợp', en: 'Case' },
  stars: { vi: '{event}, {star} sao', en: '{event}, {star} stars' },
  anyStar: { vi: '{event}, mọi hạng', en: '{event}, any star' },
  amount: { vi: 'Mức thưởng', en: 'Reward' },
  time: { vi: 'Hiệu lực', en: 'In force' },
  from: { vi: 'Từ {from}', en: 'Since {from}' },
  between: { vi: '{from} đến {to}', en: '{from} to {to}' },
});

export const sayCase = ({ event, star }: Pick<Policy, 'event' | 'star'>) =>
  star === undefined
    ? say('anyStar', { event: inLanguage(EVENTS[event]) })
    : say('stars', { event: inLanguage(EVENTS[event]), star: String(star) });

export const sayTime = ({ effectiveFrom, effectiveTo }: Pick<Policy, 'effectiveFrom' | 'effectiveTo'>) =>
  effectiveTo
    ? say('between', { from: formatDate(effectiveFrom), to: formatDate(effectiveTo) })
    : say('from', { from: formatDate(effectiveFrom) });

export const sayPlace = ({ place }: Pick<Policy, 'place'>) => place ?? say('everywhere');

interface PolicyTableProps {
  policies: readonly Policy[];
  linkTo: (policy: Policy) => ReactNode;
}

export function PolicyTable({ policies, linkTo }: PolicyTableProps) {
  const language = useChosenLanguage();
  const columns: Column<Policy>[] = [
    { key: 'basis', head: say('basis'), cell: linkTo },
    { key: 'place', head: say('place'), cell: sayPlace },
    { key: 'case', head: say('case'), cell: sayCase },
    {
      key: 'amount',
      head: say('amount'),
      isFigure: true,
      cell: ({ amount, mode }) => (amount === undefined ? inLanguage(MODES[mode]) : formatMoney(amount, language)),
    },
    { key: 'time', head: say('time'), cell: sayTime },
  ];

  return <DataTable caption={say('caption')} columns={columns} rows={policies} keyOf={({ id }) => id} />;
}
