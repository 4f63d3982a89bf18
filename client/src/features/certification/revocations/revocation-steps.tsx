import { aDate, filled, orEmpty } from '@/components/forms/checks';
import { DateField } from '@/components/forms/date-field';
import { TextArea } from '@/components/forms/text-area';
import { TextField } from '@/components/forms/text-field';
import { type Fields, useApiForm } from '@/components/forms/use-api-form';
import { StepForm } from '@/components/steps/step-form';
import { parseDate } from '@/lib/dates';
import { words } from '@/lib/i18n';

import { NO_PAPER, paperStated, SIGNED_PAPER, type SignedPaper } from '../decisions/signed-paper';
import { decideRevocation, discontinueRevocation, hearProducer, type Revocation } from './revocations.api';

const { say } = words({
  hear: { vi: 'Ghi buổi giải trình', en: 'Record the hearing' },
  minutesHint: {
    vi: 'Số và ngày của biên bản, ý kiến của chủ thể',
    en: 'Number and date of the minutes, what was said',
  },
  decide: { vi: 'Ghi quyết định thu hồi', en: 'Record the decision to revoke' },
  ends: {
    vi: 'Giấy chứng nhận {number} hết hiệu lực vĩnh viễn từ ngày nêu dưới đây. Không khôi phục được.',
    en: 'Certificate {number} ends for good on the day below. It cannot be put back.',
  },
  public: {
    vi: 'Ai xác minh cũng thấy giấy đã bị thu hồi, theo quyết định số nào.',
    en: 'Whoever verifies sees that it is revoked, and by which decision.',
  },
  reward: {
    vi: 'Tiền thưởng chưa chi bị hủy, đã chi phải hoàn trả nếu quy định của tỉnh nói vậy.',
    en: 'Rewards not yet paid are cancelled and paid ones claimed back where the province’s rule says so.',
  },
  effectHint: { vi: 'Để trống nếu từ ngày ký', en: 'Leave empty if from the day of signing' },
  discontinue: { vi: 'Dừng việc thu hồi', en: 'Discontinue the revocation' },
  stays: { vi: 'Giấy chứng nhận giữ nguyên hiệu lực.', en: 'The certificate stays in effect.' },
  read: { vi: 'Chủ thể đọc đúng lý do bạn ghi.', en: 'The producer reads your very reason.' },
});

export interface RevocationStepProps {
  revocation: Revocation;
  version: string;
  onDone: () => void;
  onBack: () => void;
}

interface Hearing {
  on: string;
  minutes: string;
}

const HEARING: Fields<Hearing> = {
  on: { label: { vi: 'Ngày giải trình', en: 'Day of the hearing' }, check: aDate },
  minutes: { label: { vi: 'Biên bản', en: 'Minutes' }, isOptional: true },
};
const NO_HEARING: Hearing = { on: '', minutes: '' };

export function HearingStep({ revocation, version, onDone, onBack }: RevocationStepProps) {
  const form = useApiForm({
    fields: HEARING,
    initial: NO_HEARING,
    version,
    send: ({ on, minutes }, attempt) =>
      hearProducer(revocation.id, { on: parseDate(on) ?? '', minutes: minutes.trim() || undefined }, attempt),
    onDone,
  });

  return (
    <StepForm form={form} act={say('hear')} onBack={onBack}>
      <DateField {...form.field('on')} />
      <TextArea {...form.field('minutes')} hint={say('minutesHint')} />
    </StepForm>
  );
}

interface Order extends SignedPaper {
  effectiveFrom: string;
}

const ORDER: Fields<Order> = {
  ...SIGNED_PAPER,
  effectiveFrom: {
    label: { vi: 'Giấy hết hiệu lực từ ngày', en: 'The certificate ends on' },
    isOptional: true,
    check: orEmpty(aDate),
  },
};
const NO_ORDER: Order = { ...NO_PAPER, effectiveFrom: '' };

export function OrderStep({ revocation, version, onDone, onBack }: RevocationStepProps) {
  const form = useApiForm({
    fields: ORDER,
    initial: NO_ORDER,
    version,
    send: (values, attempt) =>
      decideRevocation(
        revocation.id,
        { ...paperStated(values), effectiveFrom: parseDate(values.effectiveFrom) },
        attempt,
      ),
    onDone,
  });
  const consequences = [say('ends', { number: revocation.certificateNumber }), say('public'), say('reward')];

  return (
    <StepForm form={form} consequences={consequences} isGrave act={say('decide')} onBack={onBack}>
      <TextField {...form.field('number')} className="max-w-sm" />
      <DateField {...form.field('signedOn')} />
      <TextField {...form.field('signatory/name')} />
      <TextField {...form.field('signatory/position')} />
      <DateField {...form.field('effectiveFrom')} hint={say('effectHint')} />
    </StepForm>
  );
}

interface Discontinuation {
  reason: string;
}

const DISCONTINUATION: Fields<Discontinuation> = {
  reason: {
    label: { vi: 'Lý do', en: 'Reason' },
    check: filled({ vi: 'Nêu lý do dừng.', en: 'Say why it is discontinued.' }),
  },
};
const NO_REASON: Discontinuation = { reason: '' };

export function DiscontinuationStep({ revocation, version, onDone, onBack }: RevocationStepProps) {
  const form = useApiForm({
    fields: DISCONTINUATION,
    initial: NO_REASON,
    version,
    send: ({ reason }, attempt) => discontinueRevocation(revocation.id, reason.trim(), attempt),
    onDone,
  });

  return (
    <StepForm form={form} consequences={[say('stays'), say('read')]} act={say('discontinue')} onBack={onBack}>
      <TextArea {...form.field('reason')} limit={2000} />
    </StepForm>
  );
}
