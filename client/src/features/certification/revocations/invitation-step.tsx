import { aDate, filled } from '@/components/forms/checks';
import { DateField } from '@/components/forms/date-field';
import { TextField } from '@/components/forms/text-field';
import { type Fields, useApiForm } from '@/components/forms/use-api-form';
import { StepForm } from '@/components/steps/step-form';
import { parseDate } from '@/lib/dates';
import { words } from '@/lib/i18n';

import type { RevocationStepProps } from './revocation-steps';
import { inviteAnswer } from './revocations.api';

const { say } = words({
  act: { vi: 'Mời chủ thể giải trình', en: 'Ask the producer to answer' },
  told: {
    vi: 'Chủ thể nhận thông báo và gửi giải trình ngay trên hệ thống.',
    en: 'The producer is told and can answer here.',
  },
  waits: {
    vi: 'Quyết định thu hồi chỉ được ký khi chủ thể đã trả lời hoặc đã hết hạn này.',
    en: 'The decision is signed only once the producer has answered or this time is over.',
  },
  clock: {
    vi: 'Thời hạn xử lý theo quy định vẫn tính từ ngày có căn cứ.',
    en: 'The term of the act still runs from the day of the ground.',
  },
});

interface Values {
  paper: string;
  sentOn: string;
  answerBy: string;
}

const FIELDS: Fields<Values> = {
  paper: {
    label: { vi: 'Văn bản mời giải trình', en: 'Letter that asks' },
    check: filled({ vi: 'Nêu số văn bản mời giải trình.', en: 'Name the letter.' }),
  },
  sentOn: { label: { vi: 'Ngày văn bản', en: 'Its date' }, check: aDate },
  answerBy: { label: { vi: 'Trả lời đến hết ngày', en: 'To be answered by' }, check: aDate },
};
const EMPTY: Values = { paper: '', sentOn: '', answerBy: '' };

export function InvitationStep({ revocation, version, onDone, onBack }: RevocationStepProps) {
  const form = useApiForm({
    fields: FIELDS,
    initial: EMPTY,
    version,
    send: ({ paper, sentOn, answerBy }, attempt) =>
      inviteAnswer(
        revocation.id,
        { paper: paper.trim(), sentOn: parseDate(sentOn) ?? '', answerBy: parseDate(answerBy) ?? '' },
        attempt,
      ),
    onDone,
  });

  return (
    <StepForm form={form} consequences={[say('told'), say('waits'), say('clock')]} act={say('act')} onBack={onBack}>
      <TextField {...form.field('paper')} className="max-w-sm" />
      <DateField {...form.field('sentOn')} />
      <DateField {...form.field('answerBy')} />
    </StepForm>
  );
}
