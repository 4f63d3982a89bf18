import type { ReactNode } from 'react';

import { controlOf, FieldNotes, type FieldProps, type Hinted, Optional } from './field';
import type { Option } from './select-field';

const BOX =
  'flex min-h-12 cursor-pointer items-start gap-3 rounded-lg border border-edge bg-surface px-4 py-2.5 has-checked:border-brand has-checked:bg-tint has-focus-visible:outline-3 has-focus-visible:outline-focus has-focus-visible:outline-offset-2';
const MARK = 'mt-0.5 size-5 shrink-0 accent-brand outline-none';

interface GroupProps extends Omit<FieldProps<unknown>, 'value' | 'onChange'>, Hinted {
  children: ReactNode;
}

/** The frame of several choices. The first one carries the field's id, so that the error summary leads to it. */
function Group({ children, ...about }: GroupProps) {
  const control = controlOf(about);

  return (
    <fieldset aria-describedby={control['aria-describedby']} className={about.className}>
      <legend className="font-semibold">
        {about.label}
        {about.isOptional && <Optional />}
      </legend>
      <FieldNotes {...about} />
      <div className="mt-2 grid gap-2">{children}</div>
    </fieldset>
  );
}

function Said({ text, note }: { text: string; note?: string }) {
  return (
    <span>
      {text}
      {note && <span className="block text-sm text-soft">{note}</span>}
    </span>
  );
}

interface RadioGroupProps<T extends string> extends Omit<FieldProps<T | ''>, 'onChange'>, Hinted {
  onChange: (value: T) => void;
  options: readonly Option<T>[];
}

/** One of a few, all to be seen. Nothing chosen is the empty text, and is never a choice made beforehand. */
export function RadioGroup<T extends string>(props: RadioGroupProps<T>) {
  const { id, name, value, onChange, options } = props;

  return (
    <Group {...props}>
      {options.map((option, index) => (
        <label key={option.value} className={BOX}>
          <input
            type="radio"
            id={index === 0 ? id : undefined}
            name={name}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
            className={MARK}
          />
          <Said {...option} />
        </label>
      ))}
    </Group>
  );
}

interface CheckboxGroupProps<T extends string> extends FieldProps<readonly T[]>, Hinted {
  options: readonly Option<T>[];
}

/** Any number of a few, in the order of the options. */
export function CheckboxGroup<T extends string>(props: CheckboxGroupProps<T>) {
  const { id, name, value, onChange, options } = props;
  const toggle = (chosen: T, isOn: boolean) =>
    onChange(options.map((each) => each.value).filter((each) => (each === chosen ? isOn : value.includes(each))));

  return (
    <Group {...props}>
      {options.map((option, index) => (
        <label key={option.value} className={BOX}>
          <input
            type="checkbox"
            id={index === 0 ? id : undefined}
            name={name}
            checked={value.includes(option.value)}
            onChange={({ target }) => toggle(option.value, target.checked)}
            className={MARK}
          />
          <Said {...option} />
        </label>
      ))}
    </Group>
  );
}

/** One statement that is true or not, for example a commitment. */
export function Checkbox(props: FieldProps<boolean> & Hinted) {
  const { label, value, onChange, className } = props;

  return (
    <div className={className}>
      <FieldNotes {...props} />
      <label className={`${BOX} mt-2`}>
        <input
          {...controlOf(props)}
          type="checkbox"
          checked={value}
          onChange={({ target }) => onChange(target.checked)}
          className={MARK}
        />
        <Said text={label} />
      </label>
    </div>
  );
}
