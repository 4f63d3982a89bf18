import { Trash2 } from 'lucide-react';

import { type Option, SelectField } from '@/components/forms/select-field';
import { TextArea } from '@/components/forms/text-area';
import type { ApiForm } from '@/components/forms/use-api-form';
import type { Schemas } from '@/lib/api';
import { inLanguage, words } from '@/lib/i18n';

import { ASPECTS } from './inspection-words';
import { nameOf, type VisitValues } from './visit-values';

const { say } = words({
  finding: { vi: 'Phát hiện {number}', en: 'Finding {number}' },
  drop: { vi: 'Bỏ phát hiện {number}', en: 'Remove finding {number}' },
  noted: { vi: 'Để trống nếu chỉ ghi nhận', en: 'Leave empty where it is only noted' },
});

const LONGEST = 2000; // characters that the server takes

interface FindingFieldsProps {
  at: number;
  form: Pick<ApiForm<VisitValues>, 'field'>;
  onDrop: () => void;
}

/** One thing that a visit found, and what is to be put right about it. */
export function FindingFields({ at, form, onDrop }: FindingFieldsProps) {
  const number = String(at + 1);
  const aspects = (Object.keys(ASPECTS) as Schemas['InspectionAspect'][]).map(
    (value): Option => ({ value, text: inLanguage(ASPECTS[value]) }),
  );

  return (
    <fieldset className="card space-y-5 p-5">
      <legend className="float-left font-semibold text-lg">{say('finding', { number })}</legend>
      <SelectField {...form.field(nameOf(at, 'aspect'))} options={aspects} className="clear-both" />
      <TextArea {...form.field(nameOf(at, 'text'))} limit={LONGEST} rows={3} />
      <TextArea {...form.field(nameOf(at, 'correction'))} hint={say('noted')} limit={LONGEST} rows={2} />
      <button type="button" className="button button-quiet" onClick={onDrop}>
        <Trash2 aria-hidden="true" className="size-5" />
        {say('drop', { number })}
      </button>
    </fieldset>
  );
}
