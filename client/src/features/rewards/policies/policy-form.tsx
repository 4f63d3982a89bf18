import { aDate, anAmount, chosen, filled, orEmpty } from '@/components/forms/checks';
import { Checkbox, RadioGroup } from '@/components/forms/choices';
import { DateField } from '@/components/forms/date-field';
import { DraftNotice } from '@/components/forms/draft-notice';
import { ErrorSummary } from '@/components/forms/error-summary';
import { MoneyField } from '@/components/forms/number-field';
import { type Option, SelectField } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { type Fields, useApiForm } from '@/components/forms/use-api-form';
import { SaveState, savedOf } from '@/components/steps/save-state';
import { inLanguage, type Texts, words } from '@/lib/i18n';

import { CAPS, EVENTS, MODES } from '../reward-words';
import { enterPolicy, type Policy } from './policies.api';
import { EMPTY_POLICY, type PolicyValues, statedPolicy } from './policy-values';

const { say } = words({
  save: { vi: 'Nhập mức thưởng', en: 'Enter the rule' },
  draft: { vi: 'Mức thưởng', en: 'Reward rule' },
  basisHint: { vi: 'Số, ngày và cơ quan ban hành', en: 'Number, date and who adopted it' },
  openHint: { vi: 'Để trống nếu chưa có ngày hết hiệu lực', en: 'Leave empty while no end is set' },
  starHint: { vi: 'Để trống nếu áp dụng cho mọi hạng', en: 'Leave empty for any star' },
  differenceHint: { vi: 'Để trống khi thưởng phần chênh lệch', en: 'Leave empty where the difference is paid' },
  stars: { vi: '{star} sao', en: '{star} stars' },
  any: { vi: 'Mọi hạng', en: 'Any star' },
});

const FIELDS: Fields<PolicyValues> = {
  legalBasis: {
    label: { vi: 'Văn bản quy định', en: 'Legal basis' },
    check: filled({ vi: 'Nêu văn bản quy định.', en: 'Name the legal basis.' }),
  },
  effectiveFrom: { label: { vi: 'Có hiệu lực từ ngày', en: 'In force from' }, check: aDate },
  effectiveTo: {
    label: { vi: 'Đến hết ngày', en: 'Until the end of' },
    isOptional: true,
    check: orEmpty(aDate),
  },
  event: {
    label: { vi: 'Trường hợp', en: 'Occasion' },
    check: chosen({ vi: 'Chọn trường hợp được thưởng.', en: 'Choose what is rewarded.' }),
  },
  star: { label: { vi: 'Hạng sao', en: 'Stars' }, isOptional: true },
  mode: {
    label: { vi: 'Cách tính', en: 'Mode' },
    check: chosen({ vi: 'Chọn cách tính.', en: 'Choose how it is computed.' }),
  },
  amount: { label: { vi: 'Mức thưởng', en: 'Reward' }, isOptional: true, check: orEmpty(anAmount) },
  cap: {
    label: { vi: 'Giới hạn', en: 'Limit' },
    check: chosen({ vi: 'Chọn giới hạn.', en: 'Choose the limit.' }),
  },
  capMaximum: {
    label: { vi: 'Mức trần theo chủ thể', en: 'Maximum for a producer' },
    isOptional: true,
    check: orEmpty(anAmount),
  },
  claimsBack: {
    label: {
      vi: 'Khi giấy chứng nhận bị thu hồi, tiền đã chi phải hoàn trả',
      en: 'When the certificate is revoked, what was paid is claimed back',
    },
  },
  source: { label: { vi: 'Địa chỉ tra cứu văn bản', en: 'Where the text is published' }, isOptional: true },
  note: { label: { vi: 'Ghi chú', en: 'Note' }, isOptional: true },
};

/** The values of an enumeration with their words; called while rendering. */
const optionsOf = <T extends string>(texts: Record<T, Texts>): Option<T>[] =>
  (Object.keys(texts) as T[]).map((value) => ({ value, text: inLanguage(texts[value]) }));

interface PolicyFormProps {
  user: string;
  /** The province that adopts the rule. */
  unitId: string;
  onDone: (policy: Policy) => void;
}

/** One line of a province's rule on rewards: the case, and what it is worth. */
export function PolicyForm({ user, unitId, onDone }: PolicyFormProps) {
  const form = useApiForm({
    fields: FIELDS,
    initial: EMPTY_POLICY,
    draft: { user, name: `reward-policy/${unitId}`, title: say('draft') },
    send: (values, attempt) => enterPolicy(statedPolicy(values, unitId), attempt),
    onDone,
  });
  const stars = ['3', '4', '5'].map((star) => ({ value: star, text: say('stars', { star }) }));

  return (
    <form noValidate onSubmit={form.submit} className="max-w-3xl space-y-5">
      <DraftNotice restoredFrom={form.kept.restoredFrom} onForget={form.forget} />
      <ErrorSummary {...form.summary} />
      <TextField {...form.field('legalBasis')} hint={say('basisHint')} />
      <DateField {...form.field('effectiveFrom')} />
      <DateField {...form.field('effectiveTo')} hint={say('openHint')} />
      <RadioGroup {...form.field('event')} options={optionsOf(EVENTS)} />
      <SelectField
        {...form.field('star')}
        options={stars}
        none={say('any')}
        hint={say('starHint')}
        className="max-w-xs"
      />
      <RadioGroup {...form.field('mode')} options={optionsOf(MODES)} />
      <MoneyField {...form.field('amount')} hint={say('differenceHint')} />
      <RadioGroup {...form.field('cap')} options={optionsOf(CAPS)} />
      {form.values.cap === 'per_producer' && <MoneyField {...form.field('capMaximum')} />}
      <Checkbox {...form.field('claimsBack')} />
      <TextField {...form.field('source')} type="url" />
      <TextField {...form.field('note')} />
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton isSending={form.isSending}>{say('save')}</SubmitButton>
        <SaveState state={savedOf(form)} />
      </div>
    </form>
  );
}
