import { Facts } from '@/components/facts';
import { Notice } from '@/components/notice';
import { StarRating } from '@/components/star-rating';
import { formatDate, formatMoney } from '@/lib/format';
import { inLanguage, useChosenLanguage, words } from '@/lib/i18n';

import { BUDGETS, EntitlementState, EVENTS } from '../reward-words';
import type { Entitlement } from './entitlements.api';

const { say } = words({
  status: { vi: 'Trạng thái', en: 'State' },
  product: { vi: 'Sản phẩm', en: 'Product' },
  star: { vi: 'Hạng', en: 'Stars' },
  event: { vi: 'Trường hợp', en: 'Occasion' },
  decision: { vi: 'Quyết định', en: 'Decision' },
  of: { vi: '{number} ngày {date}', en: '{number} of {date}' },
  budget: { vi: 'Nguồn chi', en: 'Paid from' },
  amount: { vi: 'Mức thưởng', en: 'Reward' },
  paid: { vi: 'Đã chi', en: 'Paid' },
  reason: { vi: 'Lý do', en: 'Reason' },
  back: { vi: 'Thu lại ngày', en: 'Clawed back on' },
  due: { vi: 'Phải hoàn trả tiền thưởng', en: 'The reward is to be paid back' },
  dueFrom: { vi: 'Phải hoàn trả tiền thưởng từ ngày {date}', en: 'The reward is to be paid back from {date}' },
  lines: { vi: 'Cách tính', en: 'How it was computed' },
});

/** One reward, and line by line how it came about. */
export function EntitlementDetails({ entitlement }: { entitlement: Entitlement }) {
  const language = useChosenLanguage();
  const { clawBackDue, clawBackDueFrom, clawedBackOn } = entitlement;
  const due = clawBackDueFrom ? say('dueFrom', { date: formatDate(clawBackDueFrom) }) : say('due');

  return (
    <div className="space-y-6">
      {clawBackDue && <Notice tone="bad" text={due} />}
      <Facts
        rows={[
          [say('status'), <EntitlementState key="status" status={entitlement.status} />],
          [say('product'), entitlement.productName],
          [say('star'), <StarRating key="star" star={entitlement.star} />],
          [say('event'), inLanguage(EVENTS[entitlement.event])],
          [say('decision'), say('of', { number: entitlement.decisionNumber, date: formatDate(entitlement.decidedOn) })],
          [say('budget'), inLanguage(BUDGETS[entitlement.budgetLevel])],
          [say('amount'), formatMoney(entitlement.amount, language)],
          [say('paid'), formatMoney(entitlement.paidAmount, language)],
          [say('reason'), entitlement.reason],
          [say('back'), clawedBackOn && formatDate(clawedBackOn)],
        ]}
      />
      <section className="space-y-3">
        <h2 className="text-xl">{say('lines')}</h2>
        <ol className="card divide-y divide-line">
          {entitlement.lines.map((line) => (
            <li
              key={`${line.code}/${inLanguage(line.words)}`}
              className="flex flex-wrap justify-between gap-x-6 px-5 py-3"
            >
              <span className="min-w-0 max-w-prose">{inLanguage(line.words)}</span>
              {line.amount !== undefined && <span className="font-semibold">{formatMoney(line.amount, language)}</span>}
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
