import { CircleCheck, CircleDot, CircleX } from 'lucide-react';

import { StarRating } from '@/components/star-rating';
import { formatDate, formatMoney } from '@/lib/format';
import { inLanguage, useChosenLanguage, words } from '@/lib/i18n';

import type { Reward } from './rewards.api';

const { say } = words({
  decision: { vi: 'Theo quyết định {number} ngày {date}', en: 'By decision {number} of {date}' },
  how: { vi: 'Cách tính', en: 'How it was worked out' },
  paid: { vi: 'Đã chi {amount}, lần gần nhất ngày {date}', en: '{amount} paid, last on {date}' },
  back: { vi: 'Phải hoàn trả vì giấy chứng nhận bị thu hồi', en: 'To be paid back: the certificate was revoked' },
  reason: { vi: 'Lý do: {reason}', en: 'Because: {reason}' },
  province: { vi: 'Ngân sách tỉnh', en: 'Budget of the province' },
  district: { vi: 'Ngân sách huyện', en: 'Budget of the district' },
  commune: { vi: 'Ngân sách xã', en: 'Budget of the commune' },
  first: { vi: 'thưởng lần đầu', en: 'first recognition' },
  upgrade: { vi: 'thưởng nâng hạng', en: 'upgrade' },
  renewal: { vi: 'thưởng đánh giá lại', en: 'renewal' },
});

const statuses = words<Reward['status']>({
  indicative: { vi: 'Tạm tính, chưa phải mức được duyệt', en: 'Indicative only' },
  reserved: { vi: 'Đã dành nguồn', en: 'Reserved' },
  approved: { vi: 'Đã duyệt, chờ chi', en: 'Approved, to be paid' },
  paid: { vi: 'Đã chi', en: 'Paid' },
  cancelled: { vi: 'Đã hủy', en: 'Cancelled' },
  clawed_back: { vi: 'Đã hoàn trả', en: 'Paid back' },
});

export const sayRewardStatus = (status: Reward['status']) => statuses.say(status);

const SIGNS: Record<Reward['status'], typeof CircleDot> = {
  indicative: CircleDot,
  reserved: CircleDot,
  approved: CircleDot,
  paid: CircleCheck,
  cancelled: CircleX,
  clawed_back: CircleX,
};

/** What one budget owes, where the money is, and how the amount came about, line by line. */
export function RewardCard({ reward }: { reward: Reward }) {
  const language = useChosenLanguage();
  const { star, status, amount, budgetLevel, event, decisionNumber, decidedOn, paidOn, paidAmount, reason } = reward;
  const Sign = SIGNS[status];

  return (
    <article className="card space-y-3 p-5">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div>
          <h2 className="text-lg">{reward.productName}</h2>
          <StarRating star={star} />
          <p className="text-soft">
            {say(budgetLevel)} – {say(event)}
          </p>
        </div>
        <p className="font-semibold text-2xl">{formatMoney(amount, language)}</p>
      </div>
      <p className="flex items-center gap-2 font-semibold">
        <Sign aria-hidden="true" className="size-5 shrink-0" />
        {sayRewardStatus(status)}
      </p>
      {paidOn && <p>{say('paid', { amount: formatMoney(paidAmount, language), date: formatDate(paidOn) })}</p>}
      {reward.clawBackDue && <p className="font-semibold text-bad">{say('back')}</p>}
      {reason && <p>{say('reason', { reason })}</p>}
      <p className="text-soft text-sm">{say('decision', { number: decisionNumber, date: formatDate(decidedOn) })}</p>
      <details>
        <summary className="min-h-8 cursor-pointer text-soft">{say('how')}</summary>
        <ol className="space-y-2">
          {reward.lines.map((line) => (
            <li
              key={`${line.code} ${line.words.vi}`}
              className="flex flex-wrap justify-between gap-x-4 border-line border-b pb-2"
            >
              <span className="min-w-0 flex-1 basis-48">{inLanguage(line.words)}</span>
              {line.amount !== undefined && (
                <span className="whitespace-nowrap">{formatMoney(line.amount, language)}</span>
              )}
            </li>
          ))}
        </ol>
      </details>
    </article>
  );
}
