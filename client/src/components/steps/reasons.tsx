import { Plus, Trash2 } from 'lucide-react';
import { useId } from 'react';

import { words } from '@/lib/i18n';

const { say } = words({
  one: { vi: 'Lý do {number}', en: 'Reason {number}' },
  drop: { vi: 'Bỏ lý do {number}', en: 'Remove reason {number}' },
  add: { vi: 'Thêm lý do', en: 'Add a reason' },
  hint: {
    vi: 'Mỗi lý do một ô. Người nhận đọc đúng những lời này.',
    en: 'One reason a box. The recipient reads these very words.',
  },
});

interface ReasonsProps {
  /** At least one entry, possibly empty. */
  values: readonly string[];
  onChange: (values: readonly string[]) => void;
  /** More than one? */
  isList: boolean;
  label: string;
}

/** Why something is returned, refused or revoked: each item its own. */
export function Reasons({ values, onChange, isList, label }: ReasonsProps) {
  const id = useId();
  const change = (at: number, text: string) => onChange(values.map((each, index) => (index === at ? text : each)));

  return (
    <fieldset className="space-y-3">
      <legend className="font-semibold">{label}</legend>
      <p id={`${id}-hint`} className="text-sm text-soft">
        {say('hint')}
      </p>
      {values.map((value, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a reason has no other name than its place
        <div key={index} className="flex items-start gap-2">
          <textarea
            aria-label={isList ? say('one', { number: String(index + 1) }) : label}
            aria-describedby={`${id}-hint`}
            rows={2}
            value={value}
            onChange={(event) => change(index, event.target.value)}
            className="field"
          />
          {values.length > 1 && (
            <button
              type="button"
              aria-label={say('drop', { number: String(index + 1) })}
              onClick={() => onChange(values.filter((_, each) => each !== index))}
              className="button button-quiet px-3"
            >
              <Trash2 aria-hidden="true" className="size-5" />
            </button>
          )}
        </div>
      ))}
      {isList && (
        <button type="button" className="button button-quiet" onClick={() => onChange([...values, ''])}>
          <Plus aria-hidden="true" className="size-5" />
          {say('add')}
        </button>
      )}
    </fieldset>
  );
}
