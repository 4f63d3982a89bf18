import { useState } from 'react';

import { aDate, anAmount, filled } from '@/components/forms/checks';
import { DateField } from '@/components/forms/date-field';
import { MoneyField } from '@/components/forms/number-field';
import { TextField } from '@/components/forms/text-field';
import { type Fields, useApiForm } from '@/components/forms/use-api-form';
import { StepForm } from '@/components/steps/step-form';
import { parseDate } from '@/lib/dates';
import { formatMoney } from '@/lib/format';
import { useChosenLanguage, words } from '@/lib/i18n';
import { parseMoney } from '@/lib/numbers';

import { type Payment, recordPayment } from './payments.api';

const { say } = words({
  act: { vi: 'Ghi khoản chi', en: 'Record the payment' },
  left: {
    vi: 'Còn phải chi {amount}. Chi nhiều lần được, mỗi lần một chứng từ.',
    en: '{amount} is left to pay, in one payment or several, each with its document.',
  },
  final: {
    vi: 'Khoản chi đã ghi không sửa, không xóa được; sai sót được xử lý bằng việc thu lại.',
    en: 'A recorded payment is not changed or deleted; a mistake is answered by clawing back.',
  },
  documentHint: { vi: 'Số của ủy nhiệm chi hoặc phiếu chi', en: 'Number of the payment order or voucher' },
  sourceHint: { vi: 'Ví dụ: Ngân sách tỉnh 2026', en: 'For example: province budget 2026' },
});

interface Values {
  paidOn: string;
  amount: string;
  document: string;
  source: string;
}

const FIELDS: Fields<Values> = {
  amount: { label: { vi: 'Số tiền', en: 'Amount' }, check: anAmount },
  paidOn: { label: { vi: 'Ngày chi', en: 'Paid on' }, check: aDate },
  document: {
    label: { vi: 'Chứng từ', en: 'Document' },
    check: filled({ vi: 'Nhập số chứng từ.', en: 'Enter the number of the document.' }),
  },
  source: { label: { vi: 'Nguồn chi', en: 'Source of the money' }, isOptional: true },
};

interface PaymentFormProps {
  entitlement: string;
  /** What has not been paid yet, in đồng. */
  left: number;
  onDone: (payment: Payment) => void;
  onBack: () => void;
}

/** A payment on a reward: all that is left, or a part of it. */
export function PaymentForm({ entitlement, left, onDone, onBack }: PaymentFormProps) {
  const language = useChosenLanguage();
  const [initial] = useState<Values>({ amount: String(left), paidOn: '', document: '', source: '' });
  const form = useApiForm({
    fields: FIELDS,
    initial,
    send: ({ paidOn, amount, document, source }, { key }) =>
      recordPayment(
        {
          entitlementId: entitlement,
          paidOn: parseDate(paidOn) ?? '',
          amount: parseMoney(amount) ?? 0,
          document: document.trim(),
          source: source.trim() || undefined,
        },
        key,
      ),
    onDone,
  });

  return (
    <StepForm
      form={form}
      consequences={[say('left', { amount: formatMoney(left, language) }), say('final')]}
      act={say('act')}
      onBack={onBack}
    >
      <MoneyField {...form.field('amount')} />
      <DateField {...form.field('paidOn')} />
      <TextField {...form.field('document')} hint={say('documentHint')} className="max-w-sm" />
      <TextField {...form.field('source')} hint={say('sourceHint')} />
    </StepForm>
  );
}
