import { aDate, chosen, filled } from '@/components/forms/checks';
import { DateField } from '@/components/forms/date-field';
import { SelectField } from '@/components/forms/select-field';
import { TextArea } from '@/components/forms/text-area';
import { TextField } from '@/components/forms/text-field';
import { type Fields, useApiForm } from '@/components/forms/use-api-form';
import { StepForm } from '@/components/steps/step-form';
import type { Schemas } from '@/lib/api';
import { parseDate } from '@/lib/dates';
import { formatDate } from '@/lib/format';
import { inLanguage, type Texts, words } from '@/lib/i18n';

import { INSPECTION_OUTCOMES } from './inspection-words';
import {
  cancelInspection,
  concludeInspection,
  type Inspection,
  moveInspection,
  planInspection,
} from './inspections.api';

const { say } = words({
  plan: { vi: 'Lên kế hoạch kiểm tra', en: 'Plan the inspection' },
  move: { vi: 'Dời ngày kiểm tra', en: 'Move the visit' },
  planned: { vi: 'Đang lên kế hoạch kiểm tra ngày {date}.', en: 'The visit is planned for {date}.' },
  within: {
    vi: 'Trong năm {year}, vì cuộc kiểm tra thuộc kế hoạch của năm đó',
    en: 'In {year}, as the visit counts for the plan of that year',
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

/** The day of a planned visit is put off, or brought forward. */
export function MoveForm({ inspection, version, onDone, onBack }: InspectionFormProps) {
  const form = useApiForm<{ on: string }, unknown>({
    fields: { on: { label: { vi: 'Ngày kiểm tra mới', en: 'New day of the visit' }, check: aDate } },
    initial: { on: '' },
    version,
    send: ({ on }, attempt) => moveInspection(inspection.id, parseDate(on) ?? '', attempt),
    onDone,
  });

  return (
    <StepForm form={form} act={say('move')} onBack={onBack}>
      <p>{say('planned', { date: formatDate(inspection.heldOn) })}</p>
      <DateField {...form.field('on')} hint={say('within', { year: String(inspection.year) })} />
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
