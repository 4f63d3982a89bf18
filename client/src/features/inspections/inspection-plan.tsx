import type { ReactNode } from 'react';

import { type Column, DataTable } from '@/components/lists/data-table';
import { words } from '@/lib/i18n';

import type { InspectionPlan } from './inspections.api';

type Suggestion = InspectionPlan['suggestions'][number];

const { say } = words({
  covered: {
    vi: 'Năm {year}: {planned} trên {target} cuộc đã lên kế hoạch ({share}% của {certified} sản phẩm còn hiệu lực).',
    en: '{year}: {planned} of {target} visits are planned ({share} % of {certified} certified products).',
  },
  open: {
    vi: 'Pháp luật không quy định số lần kiểm tra; tỷ lệ này đặt được trong phần thiết lập.',
    en: 'The law does not say how often to inspect; the share is a setting.',
  },
  caption: { vi: 'Nên kiểm tra, cần nhất trước', en: 'To be visited, the most urgent first' },
  product: { vi: 'Sản phẩm', en: 'Product' },
  why: { vi: 'Vì sao', en: 'Why' },
  reports: { vi: '{count} phản ánh chưa kết thúc', en: '{count} open reports' },
  found: { vi: 'lần trước có vi phạm', en: 'something was found last time' },
  never: { vi: 'chưa kiểm tra lần nào', en: 'never visited' },
  stars: { vi: '{star} sao', en: '{star} stars' },
  points: { vi: 'Điểm', en: 'Points' },
});

interface InspectionPlanViewProps {
  plan: InspectionPlan;
  linkTo: (suggestion: Suggestion) => ReactNode;
}

/** What the year is to cover, and whom to visit next. */
export function InspectionPlanView({ plan, linkTo }: InspectionPlanViewProps) {
  const columns: Column<Suggestion>[] = [
    { key: 'product', head: say('product'), cell: linkTo },
    { key: 'why', head: say('why'), cell: (suggestion) => reasonsOf(suggestion).join(', ') },
    { key: 'points', head: say('points'), isFigure: true, cell: ({ riskPoints }) => String(riskPoints) },
  ];
  const covered = {
    year: String(plan.year),
    planned: String(plan.planned),
    target: String(plan.target),
    share: String(Number((plan.share * 100).toFixed(2))),
    certified: String(plan.certified),
  };

  return (
    <>
      <p>{say('covered', covered)}</p>
      <p className="text-soft text-sm">{say('open')}</p>
      {plan.suggestions.length > 0 && (
        <DataTable
          caption={say('caption')}
          columns={columns}
          rows={plan.suggestions}
          keyOf={({ certificateNumber }) => certificateNumber}
        />
      )}
    </>
  );
}

function reasonsOf({ openReports, hadFindings, wasInspected, star }: Suggestion): string[] {
  const reasons = [say('stars', { star: String(star) })];
  if (openReports > 0) reasons.unshift(say('reports', { count: String(openReports) }));
  if (hadFindings) reasons.push(say('found'));
  if (!wasInspected) reasons.push(say('never'));
  return reasons;
}
