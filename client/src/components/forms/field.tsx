import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

import { words } from '@/lib/i18n';

const { say } = words({
  optional: { vi: '(không bắt buộc)', en: '(optional)' },
});

/** What `form.field(name)` gives to the control that stands for it. */
export interface FieldProps<T> {
  id: string;
  name: string;
  label: string;
  isOptional: boolean;
  value: T;
  onChange: (value: T) => void;
  error: string | undefined;
}

export interface Hinted {
  /** What to write, and an example; always visible. */
  hint?: string;
  /** How wide the control is; a field is as wide as what is written in it. */
  className?: string;
}

/** What a control takes over from its field. */
export interface ControlProps {
  id: string;
  name: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean;
}

type About = Omit<FieldProps<unknown>, 'value' | 'onChange'> & Hinted;

export const controlOf = ({ id, name, hint, error }: About): ControlProps => ({
  id,
  name,
  'aria-describedby': [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ') || undefined,
  'aria-invalid': Boolean(error),
});

/** A label above, what to write, what is wrong, and the control itself. */
export function Field({ children, ...about }: About & { children: ReactNode }) {
  const { id, label, isOptional } = about;

  return (
    <div className={about.className}>
      <label htmlFor={id} className="block font-semibold">
        {label}
        {isOptional && <Optional />}
      </label>
      <FieldNotes {...about} />
      <div className="mt-2">{children}</div>
    </div>
  );
}

export const Optional = () => <span className="font-normal text-soft"> {say('optional')}</span>;

/** The hint and the fault of a field, which its control names by `aria-describedby`. */
export function FieldNotes({ id, hint, error }: Pick<About, 'id' | 'hint' | 'error'>) {
  return (
    <>
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-soft">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="mt-1 flex items-start gap-2 font-semibold text-bad">
          <CircleAlert aria-hidden="true" className="mt-1 size-4 shrink-0" />
          {error}
        </p>
      )}
    </>
  );
}
