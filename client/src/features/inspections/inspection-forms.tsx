import { aDate, chosen, filled, orEmpty } from '@/components/forms/checks';
import { DateField } from '@/components/forms/date-field';
import { SelectField } from '@/components/forms/select-field';
import { TextArea } from '@/components/forms/text-area';
import { TextField } from '@/components/forms/text-field';
import { type Fields, useApiForm } from '@/components/forms/use-api-form';
import { StepForm } from '@/components/steps/step-form';
import type { Schemas } from '@/lib/api';
import { parseDate } from '@/lib/dates';
import { inLanguage, type Texts, words } from '@/lib/i18n';

import { ASPECTS, INSPECTION_OUTCOMES } from './inspection-words';
import { cancelInspection, concludeInspection, type Inspection, planInspection, recordVisit } from './inspections.api';

const { say } = words({
  plan: { vi: 'Lên kế hoạch kiểm tra', en: 'Plan the inspection' },
  record: { vi: 'Ghi kết quả kiểm tra', en: 'Record the visit' },
  onlyIf: { vi: 'Chỉ khi có nội dung phải khắc phục', en: 'Only where something is to be put right' },
  none: { vi: 'Để trống nếu không phát hiện gì', en: 'Leave empty where nothing was found' },
  told: {
    vi: 'Chủ thể nhận được yêu cầu khắc phục và thời hạn.',
    en: 'The producer is told what to put right and by when.',
  },
  conclude: { vi: 'Kết luận', en: 'Conclude' },
  nothing: {
    vi: 'Kết luận không tự đình chỉ hay thu hồi giấy chứng nhận; hai việc đó làm ở trang của giấy chứng nhận.',
    en: 'A conclusion takes nothing away: suspension and revocation are done on the certificate’s page.',
  },
  revocationHint: {
    vi: 'Mã của việc thu hồi, lấy từ địa chỉ trang thu hồi; chỉ khi đã mở thủ tục thu hồi',
    en: 'The id in the address of the revocation’s page; only where one was begun',
  },
  cancel: { vi: 'Hủy cuộc kiểm tra', en: 'Cancel the inspection' },
});

const optionsOf = <T extends string>(texts: Record<T, Texts>, values = Object.keys(texts) as T[]) =>
  values.map((value) => ({ value, text: inLanguage(texts[value]) }));

const DAY = { label: { vi: 'Ngày kiểm tra', en: 'Day of the visit' }, check: aDate };

interface PlanFormProps {
  certificateNumber: string;
  onDone: (inspection: Inspection) => void;
  onBack: () => void;
}

export function PlanForm({ certificateNumber, onDone, onBack }: PlanFormProps) {
  const form = useApiForm<{ on: string }, Inspection>({
    fields: { on: DAY },
    initial: { on: '' },
    send: ({ on }, attempt) => planInspection({ certificateNumber, on: parseDate(on) ?? '' }, attempt),
    onDone,
  });

  return (
    <StepForm form={form} act={say('plan')} onBack={onBack}>
      <DateField {...form.field('on')} />
    </StepForm>
  );
}

export interface InspectionFormProps {
  inspection: Inspection;
  version: string;
  onDone: () => void;
  onBack: () => void;
}

interface Visit {
  on: string;
  minutes: string;
  aspect: Schemas['InspectionAspect'] | '';
  text: string;
  correction: string;
  correctionDueOn: string;
}

const VISIT: Fields<Visit> = {
  on: DAY,
  minutes: {
    label: { vi: 'Biên bản', en: 'Minutes' },
    check: filled({ vi: 'Nhập số biên bản.', en: 'Enter the minutes.' }),
  },
  aspect: { label: { vi: 'Nội dung kiểm tra', en: 'What it concerns' }, isOptional: true },
  text: { label: { vi: 'Phát hiện', en: 'What was found' }, isOptional: true },
  correction: { label: { vi: 'Phải khắc phục', en: 'To be put right' }, isOptional: true },
  correctionDueOn: { label: { vi: 'Hạn khắc phục', en: 'By' }, isOptional: true, check: orEmpty(aDate) },
};

const findingsOf = ({ aspect, text, correction }: Visit): Schemas['StatedFinding'][] =>
  text.trim() ? [{ aspect: aspect || 'criteria', text: text.trim(), correction: correction.trim() || undefined }] : [];

export function VisitForm({ inspection, version, onDone, onBack }: InspectionFormProps) {
  const form = useApiForm<Visit, unknown>({
    fields: VISIT,
    initial: { on: '', minutes: '', aspect: '', text: '', correction: '', correctionDueOn: '' },
    version,
    send: (values, attempt) =>
      recordVisit(
        inspection.id,
        {
          on: parseDate(values.on) ?? '',
          minutes: values.minutes.trim(),
          findings: findingsOf(values),
          correctionDueOn: parseDate(values.correctionDueOn),
        },
        attempt,
      ),
    onDone,
  });

  return (
    <StepForm form={form} consequences={[say('told')]} act={say('record')} onBack={onBack}>
      <DateField {...form.field('on')} />
      <TextField {...form.field('minutes')} />
      <SelectField {...form.field('aspect')} options={optionsOf(ASPECTS)} />
      <TextArea {...form.field('text')} hint={say('none')} limit={2000} />
      <TextField {...form.field('correction')} hint={say('onlyIf')} />
      <DateField {...form.field('correctionDueOn')} hint={say('onlyIf')} />
    </StepForm>
  );
}

interface Conclusion {
  outcome: Schemas['InspectionOutcome'] | '';
  remarks: string;
  revocationId: string;
}

const CONCLUSION: Fields<Conclusion> = {
  outcome: {
    label: { vi: 'Kết luận', en: 'Conclusion' },
    check: chosen({ vi: 'Chọn kết luận.', en: 'Choose the conclusion.' }),
  },
  remarks: { label: { vi: 'Ghi chú', en: 'Remarks' }, isOptional: true },
  revocationId: { label: { vi: 'Việc thu hồi', en: 'Revocation' }, isOptional: true },
};

export function ConclusionForm({ inspection, version, onDone, onBack }: InspectionFormProps) {
  const form = useApiForm<Conclusion, unknown>({
    fields: CONCLUSION,
    initial: { outcome: '', remarks: '', revocationId: '' },
    version,
    send: ({ outcome, remarks, revocationId }, attempt) =>
      concludeInspection(
        inspection.id,
        {
          outcome: outcome || 'in_order',
          remarks: remarks.trim() || undefined,
          revocationId: revocationId.trim() || undefined,
        },
        attempt,
      ),
    onDone,
  });

  return (
    <StepForm form={form} consequences={[say('nothing')]} act={say('conclude')} onBack={onBack}>
      <SelectField
        {...form.field('outcome')}
        options={optionsOf(INSPECTION_OUTCOMES, ['in_order', 'not_in_order', 'suspended', 'revocation_opened'])}
      />
      <TextArea {...form.field('remarks')} limit={2000} />
      <TextField {...form.field('revocationId')} hint={say('revocationHint')} />
    </StepForm>
  );
}

export function CancellationForm({ inspection, version, onDone, onBack }: InspectionFormProps) {
  const form = useApiForm<{ because: string }, unknown>({
    fields: {
      because: {
        label: { vi: 'Lý do', en: 'Reason' },
        check: filled({ vi: 'Nêu lý do.', en: 'Say why.' }),
      },
    },
    initial: { because: '' },
    version,
    send: ({ because }, attempt) => cancelInspection(inspection.id, because.trim(), attempt),
    onDone,
  });

  return (
    <StepForm form={form} act={say('cancel')} onBack={onBack}>
      <TextArea {...form.field('because')} limit={2000} />
    </StepForm>
  );
}
