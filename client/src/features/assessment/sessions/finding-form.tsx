import { useQueryClient } from '@tanstack/react-query';

import { type CriteriaSet, criteriaOf } from '@/components/criteria/criteria-set';
import { chosen, filled } from '@/components/forms/checks';
import { RadioGroup } from '@/components/forms/choices';
import { ErrorSummary } from '@/components/forms/error-summary';
import { SelectField } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextArea } from '@/components/forms/text-area';
import { TextField } from '@/components/forms/text-field';
import { type Fields, useApiForm } from '@/components/forms/use-api-form';
import { inLanguage, words } from '@/lib/i18n';

import { recordFinding } from './sessions.api';

const { say } = words({
  veto: { vi: 'Loại hồ sơ', en: 'Reject the dossier' },
  vetoNote: { vi: 'Hồ sơ vi phạm điều kiện của bộ tiêu chí', en: 'It fails a condition of the criteria set' },
  stop: { vi: 'Dừng đánh giá', en: 'Stop the assessment' },
  stopNote: { vi: 'Một tiêu chí buộc phải dừng', en: 'A criterion calls for a stop' },
  criterion: { vi: '{code} {label}', en: '{code} {label}' },
  after: {
    vi: 'Sau khi ghi nhận, không ai nộp thêm phiếu cho hồ sơ này; lý do vào biên bản và gửi tới chủ thể.',
    en: 'From then on no sheet is taken for this dossier; the reason goes into the minutes and to the producer.',
  },
  save: { vi: 'Ghi nhận', en: 'Record' },
});

interface Values {
  kind: 'veto' | 'stop' | '';
  ground: string;
  reason: string;
  paper: string;
}

const FIELDS: Fields<Values> = {
  kind: {
    label: { vi: 'Ghi nhận gì', en: 'What is found' },
    check: chosen({ vi: 'Chọn loại hồ sơ hay dừng đánh giá.', en: 'Choose rejection or stop.' }),
  },
  ground: {
    label: { vi: 'Căn cứ', en: 'Ground' },
    check: chosen({ vi: 'Chọn căn cứ trong bộ tiêu chí.', en: 'Choose a ground of the criteria set.' }),
  },
  reason: { label: { vi: 'Lý do', en: 'Reason' }, check: filled({ vi: 'Nêu lý do.', en: 'Give the reason.' }) },
  paper: {
    label: { vi: 'Giấy tờ chứng minh', en: 'Paper that shows it' },
    check: filled({ vi: 'Nêu giấy tờ chứng minh.', en: 'Name the paper that shows it.' }),
  },
};

interface FindingFormProps {
  session: string;
  dossier: string;
  set: CriteriaSet;
}

/** What rejects a dossier or stops its assessment, outside the sheets. */
export function FindingForm({ session, dossier, set }: FindingFormProps) {
  const queryClient = useQueryClient();
  const form = useApiForm<Values, unknown>({
    fields: FIELDS,
    initial: { kind: '', ground: '', reason: '', paper: '' },
    send: ({ kind, ...values }, { key }) =>
      recordFinding(session, { dossierId: dossier, kind: kind || 'veto', ...values }, key),
    onDone: () => queryClient.invalidateQueries({ queryKey: ['council-sessions', session] }),
  });
  const vetoes = set.vetoes.map(({ code, label }) => ({ value: code, text: inLanguage(label) }));
  const stops = criteriaOf(set.parts)
    .filter(({ gates }) => gates.some(({ kind }) => kind === 'stop' || kind === 'veto'))
    .map(({ code, label }) => ({ value: code, text: say('criterion', { code, label: inLanguage(label) }) }));

  return (
    <form noValidate onSubmit={form.submit} className="space-y-5">
      <ErrorSummary {...form.summary} />
      <p>{say('after')}</p>
      <RadioGroup
        {...form.field('kind')}
        options={[
          { value: 'veto', text: say('veto'), note: say('vetoNote') },
          { value: 'stop', text: say('stop'), note: say('stopNote') },
        ]}
      />
      <SelectField {...form.field('ground')} options={form.values.kind === 'stop' ? stops : [...vetoes, ...stops]} />
      <TextArea {...form.field('reason')} rows={3} />
      <TextField {...form.field('paper')} />
      <SubmitButton isSending={form.isSending}>{say('save')}</SubmitButton>
    </form>
  );
}
