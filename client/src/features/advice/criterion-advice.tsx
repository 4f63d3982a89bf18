import { useId } from 'react';

import type { Criterion } from '@/components/criteria/criteria-set';
import { TextArea } from '@/components/forms/text-area';
import type { Schemas } from '@/lib/api';
import { formatPoints } from '@/lib/format';
import { inLanguage, useChosenLanguage, words } from '@/lib/i18n';

const { say } = words({
  own: { vi: 'Chủ thể tự chấm {points} điểm: {level}', en: 'The producer gives itself {points}: {level}' },
  none: { vi: 'Chủ thể chưa tự chấm tiêu chí này.', en: 'The producer has not assessed this.' },
  remark: { vi: 'Nhận xét về tiêu chí {code}', en: 'Remark on criterion {code}' },
});

interface CriterionAdviceProps {
  criterion: Criterion;
  /** What the producer gives itself. */
  own: Schemas['SelfAssessed'] | undefined;
  remark: string;
  onRemark: (remark: string) => void;
}

/** Below the options: what the producer says of itself, and the team's remark. */
export function CriterionAdvice({ criterion, own, remark, onRemark }: CriterionAdviceProps) {
  const id = useId();
  const language = useChosenLanguage();
  const level = criterion.options.find(({ index }) => index === own?.option);

  return (
    <div className="mt-4 space-y-4">
      <div className="rounded-lg bg-calm-tint px-4 py-2 text-calm text-sm">
        <p>
          {level
            ? say('own', { points: formatPoints(level.points, language), level: inLanguage(level.label) })
            : say('none')}
        </p>
        {own?.description && <p className="whitespace-pre-line">{own.description}</p>}
      </div>
      <TextArea
        id={id}
        name={`remark-${criterion.code}`}
        label={say('remark', { code: criterion.code })}
        isOptional
        value={remark}
        onChange={onRemark}
        error={undefined}
        rows={2}
      />
    </div>
  );
}
