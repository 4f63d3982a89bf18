import { words } from '@/lib/i18n';

import { controlOf, Field, type FieldProps, type Hinted } from './field';

const { say } = words({
  choose: { vi: 'Chọn một mục', en: 'Choose one' },
});

export interface Option<T extends string = string> {
  value: T;
  text: string;
  /** What choosing it means. */
  note?: string;
}

interface SelectFieldProps<T extends string> extends FieldProps<T | ''>, Hinted {
  options: readonly Option<T>[];
  /** What stands for nothing chosen. */
  none?: string;
}

/** One of many; up to six are better as radio buttons. Nothing chosen is the empty text. */
export function SelectField<T extends string>(props: SelectFieldProps<T>) {
  const { value, onChange, options, none } = props;

  return (
    <Field {...props}>
      <select
        {...controlOf(props)}
        value={value}
        onChange={(event) => onChange(options.find((each) => each.value === event.target.value)?.value ?? '')}
        className="field"
      >
        <option value="">{none ?? say('choose')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </Field>
  );
}
