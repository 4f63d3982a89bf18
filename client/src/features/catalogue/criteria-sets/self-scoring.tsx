import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { sayPoints } from '@/components/criteria/points';
import { Failure } from '@/components/failure';
import { PageHeading } from '@/components/page-heading';
import { inLanguage, words } from '@/lib/i18n';

import { type Criterion, criteriaOf, criteriaSetQuery, evaluationQuery, type Picked } from './criteria-sets.api';
import { ScoreSummary } from './score-summary';

const { say } = words({
  title: { vi: 'Tự chấm thử: {name}', en: 'Try scoring: {name}' },
  lead: {
    vi: 'Kết quả chỉ để tham khảo. Lựa chọn chỉ nằm trên trang này, không được lưu và không gửi cho cơ quan nào.',
    en: 'For orientation only. Your choices stay on this page: they are not kept and reach no authority.',
  },
  none: { vi: 'Chưa chọn', en: 'Not chosen' },
});

/** Anyone tries what a product would come to; the server counts, nothing is kept. */
export function SelfScoring({ code }: { code: string }) {
  const { data: set } = useSuspenseQuery(criteriaSetQuery(code));
  const [picked, setPicked] = useState<Picked>({});
  const { data: evaluation, error, refetch } = useQuery(evaluationQuery(code, picked));
  const criteria = criteriaOf(set);

  const pick = (criterion: string, option: number | undefined) => {
    const { [criterion]: _, ...others } = picked;
    setPicked(option === undefined ? others : { ...others, [criterion]: option });
  };

  return (
    <div className="space-y-6">
      <div className="space-y-2">
        <PageHeading text={say('title', { name: inLanguage(set.name) })} />
        <p className="max-w-prose text-soft">{say('lead')}</p>
      </div>
      <div className="grid items-start gap-6 lg:grid-cols-[3fr_2fr]">
        <div className="space-y-4">
          {criteria.map((criterion) => (
            <CriterionChoice
              key={criterion.code}
              criterion={criterion}
              option={picked[criterion.code]}
              onPick={(option) => pick(criterion.code, option)}
            />
          ))}
        </div>
        <div className="card order-first min-h-50 space-y-3 p-5 lg:sticky lg:top-4 lg:order-none">
          {error && <Failure error={error} onRetry={refetch} />}
          {evaluation && <ScoreSummary evaluation={evaluation} set={set} />}
        </div>
      </div>
    </div>
  );
}

interface CriterionChoiceProps {
  criterion: Criterion;
  option: number | undefined;
  onPick: (option: number | undefined) => void;
}

function CriterionChoice({ criterion: { code, label, options }, option, onPick }: CriterionChoiceProps) {
  const choices: { index?: number; text: string }[] = [
    { text: say('none') },
    ...options.map(({ index, label: text, points }) => ({
      index,
      text: `${inLanguage(text)} (${sayPoints(points)})`,
    })),
  ];

  return (
    <fieldset id={`c-${code}`} className="card p-4">
      <legend className="sr-only">{`${code}. ${inLanguage(label)}`}</legend>
      <p aria-hidden="true" className="mb-2 font-semibold">
        {code}. {inLanguage(label)}
      </p>
      {choices.map(({ index, text }) => (
        <label key={index ?? -1} className="flex min-h-11 cursor-pointer items-start gap-3 py-2">
          <input
            type="radio"
            name={code}
            checked={option === index}
            onChange={() => onPick(index)}
            className="mt-1 size-5 shrink-0 accent-brand"
          />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
