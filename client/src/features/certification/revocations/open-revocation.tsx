import { useSuspenseQuery } from '@tanstack/react-query';

import { aDate, chosen, filled } from '@/components/forms/checks';
import { RadioGroup } from '@/components/forms/choices';
import { DateField } from '@/components/forms/date-field';
import { SelectField } from '@/components/forms/select-field';
import { TextField } from '@/components/forms/text-field';
import { type Fields, useApiForm } from '@/components/forms/use-api-form';
import { StepForm } from '@/components/steps/step-form';
import type { Schemas } from '@/lib/api';
import { parseDate } from '@/lib/dates';
import { words } from '@/lib/i18n';

import { sayRevocationReason } from '../certificates/revocation-reason';
import { openRevocation, type Revocation, reasonsQuery } from './revocations.api';

const { say } = words({
  act: { vi: 'Mở việc thu hồi', en: 'Open the revocation' },
  still: {
    vi: 'Giấy chứng nhận vẫn có hiệu lực cho đến khi có quyết định thu hồi.',
    en: 'The certificate stays in effect until the revocation is decided.',
  },
  clock: {
    vi: 'Thời hạn xử lý tính từ ngày có căn cứ; quá hạn được đánh dấu trong danh sách.',
    en: 'The term runs from the day of the ground; being overdue shows in the list.',
  },
  told: { vi: 'Chủ thể được thông báo và được giải trình.', en: 'The producer is told and may be heard.' },
  authority: { vi: 'Kết luận của cơ quan có thẩm quyền', en: 'Conclusion of an authority' },
  commune: { vi: 'Xác nhận của Ủy ban nhân dân cấp xã', en: 'Confirmation of the commune' },
  communeNote: { vi: 'Chỉ khi chủ thể đã ngừng sản xuất', en: 'Only where production has stopped' },
  paperHint: { vi: 'Số, ngày và cơ quan ban hành', en: 'Number, date and who issued it' },
});

type Kind = Schemas['RevocationGroundKind'];

interface Values {
  reason: string;
  'ground/kind': Kind | '';
  'ground/on': string;
  'ground/paper': string;
}

const FIELDS: Fields<Values> = {
  reason: {
    label: { vi: 'Lý do thu hồi', en: 'Reason of the revocation' },
    check: chosen({ vi: 'Chọn lý do thu hồi.', en: 'Choose the reason.' }),
  },
  'ground/kind': {
    label: { vi: 'Căn cứ', en: 'What it rests on' },
    check: chosen({ vi: 'Chọn loại căn cứ.', en: 'Choose what it rests on.' }),
  },
  'ground/on': { label: { vi: 'Ngày có căn cứ', en: 'Day of the ground' }, check: aDate },
  'ground/paper': {
    label: { vi: 'Văn bản làm căn cứ', en: 'Paper it rests on' },
    check: filled({ vi: 'Nêu văn bản làm căn cứ.', en: 'Name the paper it rests on.' }),
  },
};
const EMPTY: Values = { reason: '', 'ground/kind': '', 'ground/on': '', 'ground/paper': '' };

interface OpenRevocationProps {
  certificateNumber: string;
  onDone: (revocation: Revocation) => void;
  onBack: () => void;
}

/** Begins the revocation of a certificate; hearing and decision follow. */
export function OpenRevocation({ certificateNumber, onDone, onBack }: OpenRevocationProps) {
  const { data: reasons } = useSuspenseQuery(reasonsQuery);
  const form = useApiForm({
    fields: FIELDS,
    initial: EMPTY,
    send: (values, attempt) =>
      openRevocation(
        {
          certificateNumber,
          reason: values.reason,
          ground: {
            kind: values['ground/kind'] || 'authority_conclusion',
            on: parseDate(values['ground/on']) ?? '',
            paper: values['ground/paper'].trim(),
          },
        },
        attempt,
      ),
    onDone,
  });

  return (
    <StepForm form={form} consequences={[say('still'), say('clock'), say('told')]} act={say('act')} onBack={onBack}>
      <SelectField
        {...form.field('reason')}
        options={reasons.map((reason) => ({ value: reason, text: sayRevocationReason(reason) }))}
      />
      <RadioGroup
        {...form.field('ground/kind')}
        options={[
          { value: 'authority_conclusion', text: say('authority') },
          { value: 'commune_confirmation', text: say('commune'), note: say('communeNote') },
        ]}
      />
      <DateField {...form.field('ground/on')} />
      <TextField {...form.field('ground/paper')} hint={say('paperHint')} />
    </StepForm>
  );
}
