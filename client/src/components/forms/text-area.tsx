import { formatNumber } from '@/lib/format';
import { useChosenLanguage, words } from '@/lib/i18n';

import { controlOf, Field, type FieldProps, type Hinted } from './field';

const { say } = words({
  left: { vi: 'Còn {count} ký tự', en: '{count} characters left' },
  over: { vi: 'Dài quá {count} ký tự, hãy viết ngắn lại', en: '{count} characters too long, please shorten' },
});

interface TextAreaProps extends FieldProps<string>, Hinted {
  /** In characters as people count them; what is typed beyond it stays and is said to be too long. */
  limit?: number;
  rows?: number;
}

/** Several lines of text, with what is left of its length. */
export function TextArea(props: TextAreaProps) {
  const { id, value, onChange, limit, rows = 4 } = props;
  const control = controlOf(props);
  const described = [control['aria-describedby'], limit && `${id}-left`].filter(Boolean).join(' ') || undefined;

  return (
    <Field {...props}>
      <textarea
        {...control}
        aria-describedby={described}
        value={value}
        rows={rows}
        onChange={(event) => onChange(event.target.value)}
        className="field block"
      />
      {limit !== undefined && <Left id={`${id}-left`} left={limit - [...value.normalize('NFC')].length} />}
    </Field>
  );
}

function Left({ id, left }: { id: string; left: number }) {
  const language = useChosenLanguage();

  return (
    <p id={id} className={`mt-1 text-sm ${left < 0 ? 'font-semibold text-bad' : 'text-soft'}`}>
      {say(left < 0 ? 'over' : 'left', { count: formatNumber(Math.abs(left), language) })}
    </p>
  );
}
