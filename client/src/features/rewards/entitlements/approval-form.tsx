import { useSuspenseInfiniteQuery } from '@tanstack/react-query';

import { SelectField } from '@/components/forms/select-field';
import { type Fields, useApiForm } from '@/components/forms/use-api-form';
import { StepForm } from '@/components/steps/step-form';
import { formatMoney } from '@/lib/format';
import { useChosenLanguage, words } from '@/lib/i18n';

import { fundsQuery } from '../funds/funds.api';
import { approve } from './entitlements.api';
import type { EntitlementStepProps } from './step-forms';

const { say } = words({
  act: { vi: 'Duyệt mức thưởng', en: 'Approve the reward' },
  approved: { vi: 'Duyệt thưởng {amount} cho {product}.', en: '{amount} is approved for {product}.' },
  payable: {
    vi: 'Sau khi duyệt mới được chi; chủ thể được thông báo.',
    en: 'Only then it may be paid; the producer is told.',
  },
  reserved: {
    vi: 'Nếu chọn nguồn kinh phí, số tiền được giữ lại ở nguồn đó.',
    en: 'Where a fund is chosen, the amount is reserved there.',
  },
  fund: { vi: '{source} ({year}) – còn {free}', en: '{source} ({year}) – {free} left' },
  hint: {
    vi: 'Nguồn của ngân sách chi thưởng; để trống nếu không theo dõi kinh phí',
    en: 'A fund of the budget that pays; leave it out where no funds are kept',
  },
});

interface Values {
  fundId: string;
}

const FIELDS: Fields<Values> = {
  fundId: { label: { vi: 'Nguồn kinh phí', en: 'Fund' }, isOptional: true },
};

/** Approves a reward, from a fund where funds are kept. */
export function ApprovalStep({ entitlement, version, onDone, onBack }: EntitlementStepProps) {
  const language = useChosenLanguage();
  const funds = useSuspenseInfiniteQuery(fundsQuery(undefined)).data.pages.flatMap(({ items }) => items);
  const amount = formatMoney(entitlement.amount, language);
  const form = useApiForm<Values, unknown>({
    fields: FIELDS,
    initial: { fundId: '' },
    version,
    send: ({ fundId }, attempt) => approve(entitlement.id, fundId || undefined, attempt),
    onDone,
  });

  return (
    <StepForm
      form={form}
      consequences={[say('approved', { amount, product: entitlement.productName }), say('payable'), say('reserved')]}
      act={say('act')}
      onBack={onBack}
    >
      {funds.length > 0 && (
        <SelectField
          {...form.field('fundId')}
          hint={say('hint')}
          options={funds.map(({ id, source, year, free }) => ({
            value: id,
            text: say('fund', { source, year: String(year), free: formatMoney(free, language) }),
          }))}
        />
      )}
    </StepForm>
  );
}
