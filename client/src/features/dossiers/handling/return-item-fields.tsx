import { Trash2 } from 'lucide-react';

import { type CriteriaSet, criteriaOf } from '@/components/criteria/criteria-set';
import { RadioGroup } from '@/components/forms/choices';
import { SelectField } from '@/components/forms/select-field';
import { TextArea } from '@/components/forms/text-area';
import type { ApiForm } from '@/components/forms/use-api-form';
import { inLanguage, words } from '@/lib/i18n';

import { EVIDENCE_KINDS, sayEvidenceKind } from '../papers/evidence-kind';
import { isAsked, nameOf, type ReturnValues } from './return-values';

const { say } = words({
  item: { vi: 'Nội dung {number}', en: 'Item {number}' },
  drop: { vi: 'Bỏ nội dung {number}', en: 'Remove item {number}' },
  form: { vi: 'Nội dung đơn', en: 'The form' },
  criterion: { vi: 'Một tiêu chí', en: 'A criterion' },
  evidence: { vi: 'Giấy tờ', en: 'A paper' },
  named: { vi: '{code}. {label}', en: '{code}. {label}' },
});

const LONGEST = 2000; // characters that the server takes

interface ReturnItemFieldsProps {
  at: number;
  form: Pick<ApiForm<ReturnValues>, 'field' | 'values'>;
  set: CriteriaSet;
  /** Absent for the only item. */
  onDrop: (() => void) | undefined;
}

/** One thing to be supplemented: where, and in which words. */
export function ReturnItemFields({ at, form, set, onDrop }: ReturnItemFieldsProps) {
  const part = form.values[nameOf(at, 'part')];
  const number = String(at + 1);

  return (
    <fieldset className="card space-y-5 p-5">
      <legend className="float-left font-semibold text-lg">{say('item', { number })}</legend>
      <RadioGroup
        {...form.field(nameOf(at, 'part'))}
        className="clear-both"
        options={[
          { value: 'form', text: say('form') },
          { value: 'criterion', text: say('criterion') },
          { value: 'evidence', text: say('evidence') },
        ]}
      />
      {isAsked('criterion', part) && (
        <SelectField
          {...form.field(nameOf(at, 'criterion'))}
          options={criteriaOf(set.parts).map(({ code, label }) => ({
            value: code,
            text: say('named', { code, label: inLanguage(label) }),
          }))}
        />
      )}
      {isAsked('evidenceKind', part) && (
        <SelectField
          {...form.field(nameOf(at, 'evidenceKind'))}
          options={EVIDENCE_KINDS.map((kind) => ({ value: kind, text: sayEvidenceKind(kind) }))}
        />
      )}
      <TextArea {...form.field(nameOf(at, 'words'))} limit={LONGEST} rows={3} />
      {onDrop && (
        <button type="button" aria-label={say('drop', { number })} className="button button-quiet" onClick={onDrop}>
          <Trash2 aria-hidden="true" className="size-5" />
          {say('drop', { number })}
        </button>
      )}
    </fieldset>
  );
}
