import { formatMoney } from '@/lib/format';
import { useChosenLanguage, words } from '@/lib/i18n';
import { parseMoney } from '@/lib/numbers';

import { controlOf, Field, type FieldProps, type Hinted } from './field';

const { say } = words({
  dong: { vi: 'đồng', en: 'VND' },
});

interface NumberFieldProps extends FieldProps<string>, Hinted {
  /** What is counted, shown behind the number: people, %, kg. */
  unit?: string;
}

/** A number, written `2,5` or `2.5`. The value is the text as typed: read it with `parseDecimal` when sending. */
export function NumberField(props: NumberFieldProps) {
  const { value, onChange, unit } = props;

  return (
    <Field {...props}>
      <div className="flex items-center gap-3">
        <input
          {...controlOf(props)}
          value={value}
          inputMode="decimal"
          autoComplete="off"
          onChange={(event) => onChange(event.target.value)}
          className="field max-w-40"
        />
        {unit && <span>{unit}</span>}
      </div>
    </Field>
  );
}

/** An amount of whole đồng, repeated as it is read. The value is the text as typed: read it with `parseMoney`. */
export function MoneyField(props: FieldProps<string> & Hinted) {
  const { value, onChange } = props;
  const language = useChosenLanguage();
  const read = parseMoney(value);

  return (
    <Field {...props}>
      <div className="flex flex-wrap items-center gap-x-3">
        <input
          {...controlOf(props)}
          value={value}
          inputMode="numeric"
          autoComplete="off"
          onChange={(event) => onChange(event.target.value)}
          className="field max-w-56"
        />
        <span>{say('dong')}</span>
        <output htmlFor={props.id} className="min-h-6 text-soft">
          {read !== undefined && formatMoney(read, language)}
        </output>
      </div>
    </Field>
  );
}
