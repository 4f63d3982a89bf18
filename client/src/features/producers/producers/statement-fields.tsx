import { RadioGroup } from '@/components/forms/choices';
import { DateField } from '@/components/forms/date-field';
import { MoneyField, NumberField } from '@/components/forms/number-field';
import { TextField } from '@/components/forms/text-field';
import { UnitCombobox } from '@/components/forms/unit-combobox';
import type { ApiForm } from '@/components/forms/use-api-form';
import { PRODUCER_KINDS, sayProducerKind } from '@/components/producer-kind';
import { words } from '@/lib/i18n';

import { FormSection } from '../form-section';
import type { StatementValues } from './statement-values';

const { say } = words({
  who: { vi: 'Chủ thể', en: 'The producer' },
  whoLead: {
    vi: 'Theo Mẫu 02, phần I. Tên và loại hình được công khai cùng giấy chứng nhận.',
    en: 'As in form 02, part I. Name and kind are public together with a certificate.',
  },
  unitHint: { vi: 'Nơi chủ thể đặt trụ sở', en: 'Where the producer is seated' },
  paper: { vi: 'Giấy đăng ký', en: 'Registration' },
  paperLead: {
    vi: 'Tổ hợp tác và hội không cần mục này.',
    en: 'Cooperative groups and associations do not need this.',
  },
  numberHint: { vi: '10 hoặc 13 chữ số, ví dụ 5300123456', en: '10 or 13 digits, e.g. 5300123456' },
  people: { vi: 'Vốn và lao động', en: 'Capital and people' },
  peopleLead: {
    vi: 'Dùng cho các tiêu chí 3.1, 3.3 và 3.4 của phần Tổ chức sản xuất.',
    en: 'Used for criteria 3.1, 3.3 and 3.4, on how production is organised.',
  },
  workers: { vi: 'người', en: 'people' },
  lossHint: { vi: 'Lỗ thì ghi dấu trừ ở trước', en: 'A loss is written with a minus before it' },
  good: { vi: 'Tốt', en: 'Good' },
  fair: { vi: 'Khá', en: 'Fair' },
  average: { vi: 'Trung bình', en: 'Average' },
  weak: { vi: 'Yếu', en: 'Weak' },
});

const CLASSES = ['good', 'fair', 'average', 'weak'] as const;

/** Mẫu 02, part I, without the people behind the producer. */
export function StatementFields({ field, kind }: Pick<ApiForm<StatementValues>, 'field'> & { kind: string }) {
  return (
    <>
      <FormSection title={say('who')} lead={say('whoLead')}>
        <RadioGroup
          {...field('kind')}
          options={PRODUCER_KINDS.map((value) => ({ value, text: sayProducerKind(value) }))}
        />
        <TextField {...field('name')} autoComplete="organization" />
        <UnitCombobox {...field('unitId')} hint={say('unitHint')} />
        <DateField {...field('foundedOn')} />
      </FormSection>
      <FormSection title={say('paper')} lead={say('paperLead')}>
        <TextField
          {...field('registration/number')}
          inputMode="numeric"
          hint={say('numberHint')}
          className="max-w-xs"
        />
        <DateField {...field('registration/issuedOn')} />
        <TextField {...field('registration/authority')} />
      </FormSection>
      <FormSection title={say('people')} lead={say('peopleLead')}>
        <NumberField {...field('localCapitalPercent')} unit="%" />
        <NumberField {...field('workforce/workers')} unit={say('workers')} />
        <NumberField {...field('workforce/fromTheCommune')} unit={say('workers')} />
        <MoneyField {...field('financialYears/0/revenue')} />
        <MoneyField {...field('financialYears/0/profit')} hint={say('lossHint')} />
        <MoneyField {...field('financialYears/1/revenue')} />
        <MoneyField {...field('financialYears/1/profit')} hint={say('lossHint')} />
        {kind === 'cooperative' && (
          <RadioGroup {...field('cooperativeClass')} options={CLASSES.map((value) => ({ value, text: say(value) }))} />
        )}
      </FormSection>
    </>
  );
}
