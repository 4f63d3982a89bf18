import { aDate, filled } from '@/components/forms/checks';
import { DateField } from '@/components/forms/date-field';
import { TextArea } from '@/components/forms/text-area';
import { type Fields, useApiForm } from '@/components/forms/use-api-form';
import { ConfirmStep } from '@/components/steps/confirm-step';
import { StepForm } from '@/components/steps/step-form';
import { parseDate } from '@/lib/dates';
import { formatMoney } from '@/lib/format';
import { useChosenLanguage, words } from '@/lib/i18n';

import { cancel, clawBack, confirmAmount, type Entitlement } from './entitlements.api';

const { say } = words({
  confirm: { vi: 'Xác nhận mức thưởng', en: 'Confirm the reward' },
  again: {
    vi: 'Mức tạm tính {amount} được tính lại một lần theo quy định của tỉnh có hiệu lực vào ngày quyết định.',
    en: 'The indicative {amount} is computed once more, by the province’s own rule in force on the day of the decision.',
  },
  cancel: { vi: 'Hủy khoản thưởng', en: 'Cancel the reward' },
  cancelled: {
    vi: 'Khoản thưởng {amount} không được chi và không khôi phục được.',
    en: 'The reward of {amount} is not paid and cannot be put back.',
  },
  read: { vi: 'Chủ thể đọc đúng lý do bạn ghi.', en: 'The producer reads your very reason.' },
  clawBack: { vi: 'Ghi việc thu lại', en: 'Record the claw-back' },
  returned: {
    vi: 'Ghi nhận chủ thể đã hoàn trả {amount}. Khoản thưởng kết thúc tại đây.',
    en: 'It is recorded that {amount} came back. The reward ends with this.',
  },
});

export interface EntitlementStepProps {
  entitlement: Entitlement;
  version: string;
  onDone: () => void;
  onBack: () => void;
}

export function ConfirmationStep({ entitlement, version, onDone, onBack }: EntitlementStepProps) {
  const language = useChosenLanguage();
  return (
    <ConfirmStep
      consequences={[say('again', { amount: formatMoney(entitlement.amount, language) })]}
      act={say('confirm')}
      onBack={onBack}
      onConfirm={async ({ key }) => {
        await confirmAmount(entitlement.id, { key, version });
        onDone();
      }}
    />
  );
}

export function CancellationStep({ entitlement, version, onDone, onBack }: EntitlementStepProps) {
  const language = useChosenLanguage();
  return (
    <ConfirmStep
      consequences={[say('cancelled', { amount: formatMoney(entitlement.amount, language) }), say('read')]}
      reasons="one"
      act={say('cancel')}
      isGrave
      onBack={onBack}
      onConfirm={async ({ key, reasons }) => {
        await cancel(entitlement.id, reasons[0] ?? '', { key, version });
        onDone();
      }}
    />
  );
}

interface Return {
  on: string;
  reason: string;
}

const FIELDS: Fields<Return> = {
  on: { label: { vi: 'Ngày tiền về', en: 'Day the money came back' }, check: aDate },
  reason: {
    label: { vi: 'Lý do thu lại', en: 'Why it was clawed back' },
    check: filled({ vi: 'Nêu lý do thu lại.', en: 'Give the reason.' }),
  },
};
const EMPTY: Return = { on: '', reason: '' };

export function ClawBackStep({ entitlement, version, onDone, onBack }: EntitlementStepProps) {
  const language = useChosenLanguage();
  const form = useApiForm({
    fields: FIELDS,
    initial: EMPTY,
    version,
    send: ({ on, reason }, attempt) =>
      clawBack(entitlement.id, { on: parseDate(on) ?? '', reason: reason.trim() }, attempt),
    onDone,
  });

  return (
    <StepForm
      form={form}
      consequences={[say('returned', { amount: formatMoney(entitlement.paidAmount, language) }), say('read')]}
      isGrave
      act={say('clawBack')}
      onBack={onBack}
    >
      <DateField {...form.field('on')} />
      <TextArea {...form.field('reason')} limit={2000} />
    </StepForm>
  );
}
