import type { HTMLInputAutoCompleteAttribute, HTMLInputTypeAttribute } from 'react';

import { controlOf, Field, type FieldProps, type Hinted } from './field';

export interface TextFieldProps extends FieldProps<string>, Hinted {
  type?: Extract<HTMLInputTypeAttribute, 'text' | 'email' | 'tel' | 'url' | 'password' | 'search'>;
  autoComplete?: HTMLInputAutoCompleteAttribute;
  inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email';
  maxLength?: number;
  /** To be read, not changed. */
  isFixed?: boolean;
}

/** One line of text. Numbers, money and dates have fields of their own. */
export function TextField(props: TextFieldProps) {
  const { value, onChange, type = 'text', autoComplete = 'off', inputMode, maxLength, isFixed } = props;

  return (
    <Field {...props}>
      <input
        {...controlOf(props)}
        type={type}
        value={value}
        autoComplete={autoComplete}
        inputMode={inputMode}
        maxLength={maxLength}
        readOnly={isFixed}
        spellCheck={type === 'text' ? undefined : false}
        onChange={(event) => onChange(event.target.value)}
        className="field"
      />
    </Field>
  );
}
