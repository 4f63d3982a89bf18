import { StarRating } from '@/components/star-rating';
import { formatPoints } from '@/lib/format';
import { inLanguage, useChosenLanguage, words } from '@/lib/i18n';

import { type CriteriaSet, criteriaOf, type Evaluation } from './criteria-sets.api';

const { say } = words({
  title: { vi: 'Kết quả chấm thử', en: 'What it comes to' },
  total: { vi: '{total} trên {max} điểm', en: '{total} of {max} points' },
  star: { vi: 'Ước đạt', en: 'Would reach' },
  noStar: { vi: 'Chưa đạt 3 sao', en: 'Not yet 3 stars' },
  held: {
    vi: 'Đủ điểm cho {star} sao, nhưng chưa đạt mức tối thiểu ở:',
    en: 'Enough points for {star} stars, but below the minimum in:',
  },
  minimum: {
    vi: '{criterion}: cần {needed}, mới {reached} điểm',
    en: '{criterion}: {needed} needed, {reached} reached',
  },
  next: { vi: 'Cách gần nhất để lên {star} sao', en: 'The shortest way to {star} stars' },
  lift: { vi: '{criterion}: từ {from} lên {to} điểm', en: '{criterion}: from {from} to {to} points' },
});

interface ScoreSummaryProps {
  evaluation: Evaluation;
  set: CriteriaSet;
}

export function ScoreSummary({ evaluation, set }: ScoreSummaryProps) {
  const language = useChosenLanguage();
  const { total, star, starByBand, unmetMinima, nextStar } = evaluation;
  const isHeld = starByBand !== undefined && starByBand > (star ?? 0) && unmetMinima.length > 0;

  return (
    <div className="space-y-4">
      <h2 className="text-lg">{say('title')}</h2>
      <p role="status" className="font-semibold text-xl">
        {say('total', { total: formatPoints(total, language), max: String(set.max) })}
      </p>
      {star === null ? <p>{say('noStar')}</p> : <Reached star={star} />}
      {isHeld && (
        <div>
          <p>{say('held', { star: String(starByBand) })}</p>
          <ul className="list-disc pl-5">
            {unmetMinima.map(({ criterion, star: needs, needed, reached }) => (
              <li key={`${criterion}-${needs}`}>
                {say('minimum', { criterion, needed: String(needed), reached: String(reached) })}
              </li>
            ))}
          </ul>
        </div>
      )}
      {nextStar && nextStar.lifts.length > 0 && (
        <details>
          <summary className="cursor-pointer font-semibold">{say('next', { star: String(nextStar.star) })}</summary>
          <ul className="mt-2 list-disc space-y-1 pl-5">
            {nextStar.lifts.map(({ criterion, from, to }) => (
              <li key={criterion}>
                <a href={`#c-${criterion}`} className="link">
                  {say('lift', { criterion, from: String(from), to: String(to) })}
                </a>
                <span className="block text-soft text-sm">{labelOf(set, criterion)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Reached({ star }: { star: number }) {
  return (
    <p className="flex items-center gap-3">
      {say('star')}
      <StarRating star={star} large />
    </p>
  );
}

function labelOf(set: CriteriaSet, code: string) {
  const label = criteriaOf(set).find((criterion) => criterion.code === code)?.label;
  return label && inLanguage(label);
}
