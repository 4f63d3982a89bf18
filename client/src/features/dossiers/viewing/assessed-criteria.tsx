import { FileText } from 'lucide-react';

import { type Criterion, pointsOf } from '@/components/criteria/criteria-set';
import type { Schemas } from '@/lib/api';
import { formatPoints } from '@/lib/format';
import { inLanguage, useChosenLanguage, words } from '@/lib/i18n';

import type { AttachedPaper } from '../papers/papers.api';

const { say } = words({
  points: { vi: '{points}/{max} điểm', en: '{points} of {max} points' },
  open: { vi: 'Chưa tự chấm', en: 'Not assessed' },
  unproven: { vi: 'Không dẫn minh chứng', en: 'No evidence cited' },
  shows: { vi: 'Xem minh chứng: {title}', en: 'Show the evidence: {title}' },
  reason: { vi: 'Giải trình:', en: 'Reason:' },
});

interface AssessedCriterionProps {
  criterion: Criterion;
  answer: Schemas['SelfAssessed'] | undefined;
  papers: readonly AttachedPaper[];
  onShow: (paper: AttachedPaper) => void;
}

/** One criterion as the producer sees itself: the level, its points, why, and the papers behind it. */
export function AssessedCriterion({ criterion, answer, papers, onShow }: AssessedCriterionProps) {
  const language = useChosenLanguage();
  const option = criterion.options.find(({ index }) => index === answer?.option);
  const points = pointsOf(criterion, answer?.option);

  return (
    <div className="card space-y-2 p-4">
      <h3 className="flex items-start gap-3 text-base">
        <span className="rounded bg-calm-tint px-2 font-semibold text-calm">{criterion.code}</span>
        <span className="min-w-0 flex-1">{inLanguage(criterion.label)}</span>
      </h3>
      {option ? (
        <p>
          <span className="font-semibold">
            {say('points', {
              points: formatPoints(points ?? 0, language),
              max: formatPoints(criterion.max, language),
            })}
          </span>
          {' – '}
          {option.officialWording ?? inLanguage(option.label)}
        </p>
      ) : (
        <p className="text-warn">{say('open')}</p>
      )}
      {answer?.description && (
        <p className="whitespace-pre-line text-sm">
          <span className="text-soft">{say('reason')}</span> {answer.description}
        </p>
      )}
      {papers.length === 0 && (points ?? 0) > 0 && <p className="text-soft text-sm">{say('unproven')}</p>}
      <div className="flex flex-wrap gap-2">
        {papers.map((paper) => (
          <button
            key={paper.evidenceId}
            type="button"
            aria-label={say('shows', { title: paper.title })}
            onClick={() => onShow(paper)}
            className="inline-flex min-h-11 cursor-pointer items-center gap-2 rounded-lg border border-edge px-3 text-left text-brand text-sm hover:bg-tint"
          >
            <FileText aria-hidden="true" className="size-4 shrink-0" />
            {paper.title}
          </button>
        ))}
      </div>
    </div>
  );
}
