import { CircleAlert, CircleDashed } from 'lucide-react';
import { memo, type ReactNode } from 'react';

import { formatPoints } from '@/lib/format';
import { inLanguage, useChosenLanguage, words } from '@/lib/i18n';

import { anchorOf, type Criterion, pointsOf } from './criteria-set';
import { GateNotes } from './gate-notes';
import { OptionList } from './option-list';

const { say } = words({
  open: { vi: 'Chưa chấm', en: 'Not scored' },
  points: { vi: '{points}/{max} điểm', en: '{points} of {max} points' },
  clear: { vi: 'Bỏ chọn', en: 'Clear' },
  clearOf: { vi: 'Bỏ chọn tiêu chí {code}', en: 'Clear criterion {code}' },
});

interface CriterionCardProps {
  criterion: Criterion;
  chosen: number | undefined;
  /** Called with `undefined` to take an answer back. Keep it the same function, so that only what changed is drawn. */
  onChoose: (criterion: string, option: number | undefined) => void;
  /** To be read, not changed. */
  isFixed?: boolean;
  /** What the server finds wrong here. */
  faults?: readonly string[] | undefined;
  /** What stands below the options: evidence, a note, a description. */
  children?: ReactNode;
}

/** One criterion with its options to tap. Tapping is the answer; unanswered is told apart from an answer of 0 points. */
export const CriterionCard = memo(function CriterionCard(props: CriterionCardProps) {
  const { criterion, chosen, onChoose, isFixed = false, faults = [], children } = props;
  const { code, label, officialWording, hint, gates } = criterion;
  const id = anchorOf(code);

  return (
    <div className="card scroll-mt-4 p-4 sm:p-5">
      <fieldset id={id} className="min-w-0" aria-describedby={faults.length > 0 ? `${id}-fault` : undefined}>
        <legend className="w-full">
          <span className="flex items-start gap-3">
            <span className="rounded bg-calm-tint px-2 font-semibold text-calm">{code}</span>
            <span className="min-w-0 flex-1 font-semibold">{inLanguage(label)}</span>
          </span>
        </legend>
        <Standing criterion={criterion} chosen={chosen} />
        {officialWording && <p className="mt-1 text-soft text-sm">{officialWording}</p>}
        {hint && <p className="mt-1 text-soft text-sm">{inLanguage(hint)}</p>}
        <GateNotes gates={gates} />
        {faults.length > 0 && <Faults id={`${id}-fault`} faults={faults} />}
        <OptionList criterion={criterion} chosen={chosen} isFixed={isFixed} onChoose={onChoose} />
      </fieldset>
      {!isFixed && chosen !== undefined && (
        <button
          type="button"
          aria-label={say('clearOf', { code })}
          onClick={() => onChoose(code, undefined)}
          className="link mt-1 min-h-11 cursor-pointer px-1 text-sm"
        >
          {say('clear')}
        </button>
      )}
      {children}
    </div>
  );
});

function Standing({ criterion, chosen }: { criterion: Criterion; chosen: number | undefined }) {
  const language = useChosenLanguage();
  const points = pointsOf(criterion, chosen);
  const max = formatPoints(criterion.max, language);

  if (points === undefined)
    return (
      <p className="mt-1 flex items-center gap-1.5 text-sm text-warn">
        <CircleDashed aria-hidden="true" className="size-4" />
        {say('open')}
      </p>
    );
  return <p className="mt-1 font-semibold text-sm">{say('points', { points: formatPoints(points, language), max })}</p>;
}

function Faults({ id, faults }: { id: string; faults: readonly string[] }) {
  return (
    <ul id={id} className="mt-2 space-y-1 font-semibold text-bad">
      {faults.map((fault) => (
        <li key={fault} className="flex gap-2">
          <CircleAlert aria-hidden="true" className="mt-1 size-4 shrink-0" />
          {fault}
        </li>
      ))}
    </ul>
  );
}
