import { useId } from 'react';

import { words } from '@/lib/i18n';

import type { Option } from '../forms/select-field';

const { say } = words({
  all: { vi: 'Tất cả', en: 'All' },
});

interface FilterSelectProps<T extends string> {
  label: string;
  value: T | undefined;
  options: readonly Option<T>[];
  onChange: (value: T | undefined) => void;
  /** What the absence of a choice is called, where it is more than "all". */
  all?: string;
}

/** Narrows a list by one of a few values; the choice stands in the address. */
export function FilterSelect<T extends string>({ label, value, options, onChange, all }: FilterSelectProps<T>) {
  const id = useId();
  return (
    <div className="min-w-0 max-w-xs flex-1 basis-48">
      <label htmlFor={id} className="block text-soft text-sm">
        {label}
      </label>
      <select
        id={id}
        value={value ?? ''}
        onChange={({ target }) => onChange(options.find((each) => each.value === target.value)?.value)}
        className="field"
      >
        <option value="">{all ?? say('all')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}
