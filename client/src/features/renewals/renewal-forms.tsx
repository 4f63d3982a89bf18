import { aDate, chosen } from '@/components/forms/checks';
import { DateField } from '@/components/forms/date-field';
import { SelectField } from '@/components/forms/select-field';
import { TextArea } from '@/components/forms/text-area';
import { type Fields, useApiForm } from '@/components/forms/use-api-form';
import { StepForm } from '@/components/steps/step-form';
import type { Schemas } from '@/lib/api';
import { parseDate } from '@/lib/dates';
import { inLanguage, type Texts, words } from '@/lib/i18n';

import { CHANNELS, INTENTIONS, REASONS } from './renewal-words';
import { answerRenewal, recordContact } from './renewals.api';

const { say } = words({
  contact: { vi: 'Ghi lần liên hệ', en: 'Record the contact' },
  answer: { vi: 'Ghi ý định của chủ thể', en: 'Record what the producer means to do' },
  why: { vi: 'Chỉ khi không đánh giá lại', en: 'Only where it does not renew' },
  noteHint: {
    vi: 'Chỉ cán bộ đọc; không ghi thông tin cá nhân không cần thiết',
    en: 'For officers; nothing personal that the matter does not need',
  },
});

const optionsOf = <T extends string>(texts: Record<T, Texts>) =>
  (Object.keys(texts) as T[]).map((value) => ({ value, text: inLanguage(texts[value]) }));

export interface RenewalFormProps {
  number: string;
  onDone: () => void;
  onBack: () => void;
}

interface Contact {
  channel: Schemas['RenewalChannel'] | '';
  on: string;
}

const CONTACT: Fields<Contact> = {
  channel: {
    label: { vi: 'Cách liên hệ', en: 'How' },
    check: chosen({ vi: 'Chọn cách liên hệ.', en: 'Choose how.' }),
  },
  on: { label: { vi: 'Ngày liên hệ', en: 'Day' }, check: aDate },
};

export function ContactForm({ number, onDone, onBack }: RenewalFormProps) {
  const form = useApiForm<Contact, unknown>({
    fields: CONTACT,
    initial: { channel: '', on: '' },
    send: ({ channel, on }, attempt) =>
      recordContact(number, { channel: channel || 'telephone', on: parseDate(on) ?? '' }, attempt),
    onDone,
  });

  return (
    <StepForm form={form} act={say('contact')} onBack={onBack}>
      <SelectField {...form.field('channel')} options={optionsOf(CHANNELS)} />
      <DateField {...form.field('on')} />
    </StepForm>
  );
}

interface Answer {
  intention: Schemas['RenewalIntention'] | '';
  reason: Schemas['RenewalReason'] | '';
  note: string;
}

const ANSWER: Fields<Answer> = {
  intention: {
    label: { vi: 'Ý định của chủ thể', en: 'What the producer means to do' },
    check: chosen({ vi: 'Chọn ý định.', en: 'Choose one.' }),
  },
  reason: { label: { vi: 'Lý do', en: 'Reason' }, isOptional: true },
  note: { label: { vi: 'Ghi chú', en: 'Note' }, isOptional: true },
};

export function AnswerForm({ number, onDone, onBack }: RenewalFormProps) {
  const form = useApiForm<Answer, unknown>({
    fields: ANSWER,
    initial: { intention: '', reason: '', note: '' },
    send: ({ intention, reason, note }, attempt) =>
      answerRenewal(
        number,
        { intention: intention || 'undecided', reason: reason || undefined, note: note.trim() || undefined },
        attempt,
      ),
    onDone,
  });

  return (
    <StepForm form={form} act={say('answer')} onBack={onBack}>
      <SelectField {...form.field('intention')} options={optionsOf(INTENTIONS)} />
      <SelectField {...form.field('reason')} hint={say('why')} options={optionsOf(REASONS)} />
      <TextArea {...form.field('note')} hint={say('noteHint')} limit={500} />
    </StepForm>
  );
}
