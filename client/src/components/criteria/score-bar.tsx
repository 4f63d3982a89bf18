import { CircleDashed, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

import { StarRating } from '@/components/star-rating';
import { formatPoints } from '@/lib/format';
import { inLanguage, useChosenLanguage, words } from '@/lib/i18n';
import { Unreachable } from '@/lib/problem';

import type { Progress } from './criteria-set';
import type { Evaluated, Evaluation } from './evaluation';

const { say } = words({
  name: { vi: 'Tổng điểm và số sao', en: 'Total and stars' },
  total: { vi: '{points}/100 điểm', en: '{points} of 100 points' },
  unranked: { vi: 'Chưa đạt mức sao nào', en: 'No star reached' },
  stopped: { vi: 'Dừng đánh giá', en: 'Assessment stops' },
  reckoning: { vi: 'Đang tính số sao…', en: 'Working out the stars…' },
  offline: { vi: 'Số sao được tính khi có mạng trở lại', en: 'Stars are worked out once you are back online' },
  refused: {
    vi: 'Có lựa chọn chưa chấm được, xem tại tiêu chí',
    en: 'Some choices cannot be scored: see the criteria',
  },
  missing: { vi: 'Còn {count} tiêu chí chưa chấm', en: '{count} criteria not scored yet' },
  complete: { vi: 'Đã chấm đủ mọi tiêu chí', en: 'Every criterion is scored' },
  blocked: { vi: '{band} sao theo điểm, nhưng bị giữ lại bởi', en: '{band} stars by points, but held back by' },
  minimum: {
    vi: 'Tiêu chí {code}: cần {needed} điểm cho {star} sao, đang có {reached}',
    en: 'Criterion {code}: {needed} points needed for {star} stars, {reached} now',
  },
  zero: { vi: 'Tiêu chí 0 điểm: {codes}', en: 'Criteria with 0 points: {codes}' },
});

interface ScoreBarProps extends Evaluated {
  progress: Progress;
  /** Leads to a criterion. */
  onGoTo: (criterion: string) => void;
  /** The save state, the button that sends. */
  children?: ReactNode;
}

/** Always in view: the running total, the star it leads to, what holds it back, and what is still open. */
export function ScoreBar({ progress, evaluation, isCurrent, error, onGoTo, children }: ScoreBarProps) {
  const language = useChosenLanguage();
  const first = progress.missing[0];

  return (
    <section
      aria-label={say('name')}
      className="sticky bottom-0 z-10 space-y-2 rounded-t-xl border border-line bg-surface p-3 shadow-card sm:p-4"
    >
      <div className="flex flex-wrap items-center gap-x-5 gap-y-1">
        <output className="font-semibold text-xl">
          {say('total', { points: formatPoints(progress.points, language) })}
        </output>
        <Standing evaluation={evaluation} isCurrent={isCurrent} error={error} />
        <p className="text-sm">
          {first ? (
            <button
              type="button"
              onClick={() => onGoTo(first.code)}
              className="link inline-flex min-h-8 cursor-pointer items-center gap-1.5"
            >
              <CircleDashed aria-hidden="true" className="size-4" />
              {say('missing', { count: String(progress.missing.length) })}
            </button>
          ) : (
            <span className="text-good">{say('complete')}</span>
          )}
        </p>
        {children}
      </div>
      {isCurrent && evaluation && <HeldBack evaluation={evaluation} onGoTo={onGoTo} />}
    </section>
  );
}

/** The star as the server sees it; never one of its own, and never an old one as if it were new. */
function Standing({ evaluation, isCurrent, error }: Omit<Evaluated, 'faults'>) {
  if (error instanceof Unreachable) return <p className="text-soft text-sm">{say('offline')}</p>;
  if (error) return <p className="text-bad text-sm">{say('refused')}</p>;
  if (!isCurrent || !evaluation) return <p className="min-h-6 text-soft text-sm">{say('reckoning')}</p>;
  if (evaluation.outcome === 'stopped') return <p className="font-semibold text-bad">{say('stopped')}</p>;
  return evaluation.star ? <StarRating star={evaluation.star} large /> : <p>{say('unranked')}</p>;
}

function HeldBack({ evaluation, onGoTo }: { evaluation: Evaluation; onGoTo: (criterion: string) => void }) {
  const stops = evaluation.gates.filter(({ state }) => state === 'stopped');
  if (evaluation.unmetMinima.length === 0 && stops.length === 0) return null;

  return (
    <details className="text-sm">
      <summary className="flex min-h-8 cursor-pointer items-center gap-2 text-warn">
        <TriangleAlert aria-hidden="true" className="size-4 shrink-0" />
        {stops.length > 0 ? say('stopped') : say('blocked', { band: String(evaluation.starByBand) })}
      </summary>
      <ul className="mt-1 max-h-48 space-y-1 overflow-y-auto">
        {stops.map(({ label, zeroCriteria }) => (
          <li key={label.vi}>
            {inLanguage(label)}
            {zeroCriteria && <span className="block">{say('zero', { codes: zeroCriteria.join(', ') })}</span>}
          </li>
        ))}
        {evaluation.unmetMinima.map((minimum) => (
          <li key={`${minimum.criterion} ${minimum.star}`}>
            <button
              type="button"
              className="link min-h-8 cursor-pointer text-left"
              onClick={() => onGoTo(minimum.criterion)}
            >
              {say('minimum', {
                code: minimum.criterion,
                star: String(minimum.star),
                needed: String(minimum.needed),
                reached: String(minimum.reached),
              })}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
