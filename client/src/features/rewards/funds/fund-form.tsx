import { anAmount, aWholeNumber, chosen, filled } from '@/components/forms/checks';
import { RadioGroup } from '@/components/forms/choices';
import { MoneyField, NumberField } from '@/components/forms/number-field';
import { TextField } from '@/components/forms/text-field';
import { UnitCombobox } from '@/components/forms/unit-combobox';
import { type Fields, useApiForm } from '@/components/forms/use-api-form';
import { StepForm } from '@/components/steps/step-form';
import { inLanguage, words } from '@/lib/i18n';
import { vietnamDay } from '@/lib/vietnam-day';

import { BUDGETS } from '../reward-words';
import { type FundValues, statedFund } from './fund-values';
import { type Fund, openFund } from './funds.api';

const { say } = words({
  drawn: {
    vi: 'Khi duyệt thưởng từ nguồn này, số tiền được giữ lại; khi chi, chuyển thành đã chi.',
    en: 'Approving a reward from this fund reserves its amount; paying turns it into what is paid.',
  },
  fixed: {
    vi: 'Ngân sách, năm và tên nguồn không đổi được sau khi nhập; số được giao điều chỉnh được.',
    en: 'Budget, year and name cannot be changed afterwards; what is allotted can.',
  },
  sourceHint: { vi: 'Như dự toán ghi', en: 'As the budget names it' },
  basisHint: { vi: 'Ví dụ: Quyết định 15/QĐ-UBND ngày 5/1/2026', en: 'E.g. Decision 15/QĐ-UBND of 5/1/2026' },
  act: { vi: 'Nhập nguồn kinh phí', en: 'Enter the fund' },
});

const FIELDS: Fields<FundValues> = {
  budget: {
    label: { vi: 'Ngân sách của', en: 'Whose budget' },
    check: chosen({ vi: 'Chọn ngân sách.', en: 'Choose the budget.' }),
  },
  unitId: { label: { vi: 'Xã, phường, đặc khu', en: 'Commune' } },
  year: { label: { vi: 'Năm ngân sách', en: 'Budget year' }, check: aWholeNumber },
  source: {
    label: { vi: 'Nguồn', en: 'Source' },
    check: filled({ vi: 'Nêu nguồn kinh phí.', en: 'Name the source.' }),
  },
  allotted: { label: { vi: 'Số tiền được giao', en: 'Allotted' }, check: anAmount },
  legalBasis: { label: { vi: 'Quyết định giao kinh phí', en: 'Decision that allots it' }, isOptional: true },
};
const OWNERS = ['province', 'commune'] as const;

interface FundFormProps {
  province: string;
  onDone: (fund: Fund) => void;
  onBack: () => void;
}

/** What a budget gives for rewards in a year. */
export function FundForm({ province, onDone, onBack }: FundFormProps) {
  const form = useApiForm<FundValues, Fund>({
    fields: FIELDS,
    initial: {
      budget: '',
      unitId: undefined,
      year: vietnamDay().slice(0, 4),
      source: '',
      allotted: '',
      legalBasis: '',
    },
    send: (values, attempt) => openFund(statedFund(province, values), attempt),
    onDone,
  });

  return (
    <StepForm form={form} consequences={[say('drawn'), say('fixed')]} act={say('act')} onBack={onBack}>
      <RadioGroup
        {...form.field('budget')}
        options={OWNERS.map((value) => ({ value, text: inLanguage(BUDGETS[value]) }))}
      />
      {form.values.budget === 'commune' && <UnitCombobox {...form.field('unitId')} parent={province} />}
      <NumberField {...form.field('year')} />
      <TextField {...form.field('source')} hint={say('sourceHint')} />
      <MoneyField {...form.field('allotted')} />
      <TextField {...form.field('legalBasis')} hint={say('basisHint')} />
    </StepForm>
  );
}
