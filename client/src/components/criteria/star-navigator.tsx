import { Sparkles } from 'lucide-react';

import type { Schemas } from '@/lib/api';
import { formatPoints } from '@/lib/format';
import { inLanguage, useChosenLanguage, words } from '@/lib/i18n';

import { type CriteriaSet, criteriaOf } from './criteria-set';

const { say } = words({
  title: { vi: 'Muốn lên {star} sao', en: 'What it takes to {star} stars' },
  points: { vi: 'Còn thiếu {points} điểm so với mức {star} sao.', en: '{points} points are missing to {star} stars.' },
  minima: {
    vi: 'Điểm đã đủ, nhưng có tiêu chí chưa đạt mức tối thiểu.',
    en: 'The points suffice, but some minima are not reached.',
  },
  way: { vi: 'Cách ít thay đổi nhất:', en: 'The way that changes least:' },
  step: { vi: 'Tiêu chí {code} – {label}', en: 'Criterion {code} – {label}' },
  lift: { vi: 'từ {from} lên {to} điểm: {option}', en: 'from {from} to {to} points: {option}' },
  reaches: { vi: 'Khi đó tổng điểm là {score}.', en: 'That comes to {score} points.' },
});

interface StarNavigatorProps {
  set: CriteriaSet;
  next: Schemas['NextStar'];
  /** Leads to a criterion; without it the steps are only told. */
  onGoTo?: (criterion: string) => void;
  /** Unfolded from the start; otherwise somebody opens it when they want to know. */
  isOpen?: boolean;
}

/** What lifts a product to the next star, as the server works it out. */
export function StarNavigator({ set, next, onGoTo, isOpen = false }: StarNavigatorProps) {
  const language = useChosenLanguage();
  const star = String(next.star);
  const criteria = criteriaOf(set.parts);
  const points = (value: number) => formatPoints(value, language);

  return (
    <details open={isOpen} className="space-y-3 rounded-xl bg-tint p-5">
      <summary className="cursor-pointer">
        <h2 className="inline-flex items-center gap-2 text-lg">
          <Sparkles aria-hidden="true" className="size-5 shrink-0 text-gold" />
          {say('title', { star })}
        </h2>
      </summary>
      <p>{next.missingPoints > 0 ? say('points', { points: points(next.missingPoints), star }) : say('minima')}</p>
      <p>{say('way')}</p>
      <ol className="list-decimal space-y-2 pl-6">
        {next.lifts.map(({ criterion, option, from, to }) => {
          const known = criteria.find(({ code }) => code === criterion);
          const name = say('step', { code: criterion, label: known ? inLanguage(known.label) : '' });
          const label = known?.options.find(({ index }) => index === option)?.label;
          return (
            <li key={criterion}>
              {onGoTo ? (
                <button
                  type="button"
                  className="link min-h-8 cursor-pointer text-left"
                  onClick={() => onGoTo(criterion)}
                >
                  {name}
                </button>
              ) : (
                <span className="font-semibold">{name}</span>
              )}
              <span className="block">
                {say('lift', { from: points(from), to: points(to), option: label ? inLanguage(label) : '' })}
              </span>
            </li>
          );
        })}
      </ol>
      <p className="text-soft">{say('reaches', { score: points(next.score) })}</p>
    </details>
  );
}
