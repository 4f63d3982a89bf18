import type { Schemas } from '@/lib/api';
import { inLanguage, words } from '@/lib/i18n';

import { anchorOf, type Criterion } from './criteria-set';
import { sayPoints } from './points';

const { say } = words({
  minimum: { vi: 'Mức tối thiểu cho {star} sao', en: 'Minimum for {star} stars' },
});

type Option = Schemas['Option'];

interface OptionListProps {
  criterion: Criterion;
  chosen: number | undefined;
  isFixed: boolean;
  onChoose: (criterion: string, option: number) => void;
}

/** The options of a criterion as one group of radio buttons: alternative cases stand under their names. */
export function OptionList({ criterion, ...rest }: OptionListProps) {
  const cases = [...new Set(criterion.options.map(({ caseId }) => caseId))];
  const optionsOf = (caseId: number | undefined) => criterion.options.filter((option) => option.caseId === caseId);
  const list = (options: readonly Option[]) => (
    <div className="mt-3 grid gap-2">
      {options.map((option) => (
        <OptionButton key={option.index} option={option} criterion={criterion} {...rest} />
      ))}
    </div>
  );

  return cases.map((caseId) => {
    const options = optionsOf(caseId);
    const name = options[0]?.case;
    if (!name) return <div key={caseId ?? 'all'}>{list(options)}</div>;
    return (
      <fieldset key={caseId} className="mt-3 min-w-0">
        <legend className="font-semibold text-sm">{inLanguage(name)}</legend>
        {list(options)}
      </fieldset>
    );
  });
}

function OptionButton({ option, criterion, chosen, isFixed, onChoose }: OptionListProps & { option: Option }) {
  const { index, label, officialWording, points, minStar } = option;

  return (
    <label className="flex min-h-12 cursor-pointer items-start gap-3 rounded-lg border border-edge bg-surface px-4 py-2.5 has-checked:border-brand has-checked:bg-tint has-disabled:cursor-default has-focus-visible:outline-3 has-focus-visible:outline-focus has-focus-visible:outline-offset-2">
      <input
        type="radio"
        name={anchorOf(criterion.code)}
        checked={chosen === index}
        disabled={isFixed}
        onChange={() => onChoose(criterion.code, index)}
        className="mt-0.5 size-5 shrink-0 scroll-mt-28 scroll-mb-48 accent-brand outline-none"
      />
      <span className="wrap-anywhere min-w-0 flex-1">
        {officialWording ?? inLanguage(label)}
        {minStar !== undefined && (
          <span className="block text-soft text-sm">{say('minimum', { star: String(minStar) })}</span>
        )}
      </span>
      <span className="shrink-0 whitespace-nowrap font-semibold">{sayPoints(points)}</span>
    </label>
  );
}
