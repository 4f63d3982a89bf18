import { words } from '@/lib/i18n';

import { controlOf, Field, type FieldProps, type Hinted } from './field';

const { say } = words({
  hint: { vi: 'Ngày, tháng, năm, ví dụ 27/3/2026', en: 'Day, month, year, e.g. 27/3/2026' },
});

/** A date, typed. The value is the text as typed, also when there is no such day: read it with `parseDate`. */
export function DateField({ hint, ...field }: FieldProps<string> & Hinted) {
  const props = { ...field, hint: [hint, say('hint')].filter(Boolean).join('. ') };
  const { value, onChange } = props;

  return (
    <Field {...props}>
      <input
        {...controlOf(props)}
        value={value}
        inputMode="numeric"
        autoComplete="off"
        maxLength={20}
        onChange={(event) => onChange(event.target.value)}
        className="field max-w-48"
      />
    </Field>
  );
}
