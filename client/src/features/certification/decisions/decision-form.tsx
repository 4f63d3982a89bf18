import { useState } from 'react';

import { aDate, orEmpty } from '@/components/forms/checks';
import { CheckboxGroup } from '@/components/forms/choices';
import { ConflictView } from '@/components/forms/conflict-view';
import { DateField } from '@/components/forms/date-field';
import { DraftNotice } from '@/components/forms/draft-notice';
import { ErrorSummary } from '@/components/forms/error-summary';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { type Attempt, type Fields, useApiForm } from '@/components/forms/use-api-form';
import { SaveState, savedOf } from '@/components/steps/save-state';
import { parseDate } from '@/lib/dates';
import { words } from '@/lib/i18n';

import type { Decision, StatedDecision } from './decisions.api';
import { paperStated, SIGNED_PAPER, type SignedPaper } from './signed-paper';

const { say } = words({
  numberHint: { vi: 'Như in trên quyết định, ví dụ 418/QĐ-UBND', en: 'As printed on the decision, e.g. 418/QĐ-UBND' },
  certificatesHint: {
    vi: 'Để trống nếu giấy chứng nhận có hiệu lực từ ngày ký',
    en: 'Leave empty if certificates begin on the day of signing',
  },
  resultsHint: {
    vi: 'Mỗi sản phẩm nhận một giấy chứng nhận, đánh số theo thứ tự dưới đây',
    en: 'Each product receives one certificate, numbered in the order below',
  },
  save: { vi: 'Lưu dự thảo quyết định', en: 'Save the draft decision' },
  draft: { vi: 'Dự thảo quyết định công nhận', en: 'Draft of a recognition decision' },
});

export interface DecisionValues extends SignedPaper {
  certificatesFrom: string;
  resultIds: readonly string[];
}

const FIELDS: Fields<DecisionValues> = {
  ...SIGNED_PAPER,
  certificatesFrom: {
    label: { vi: 'Ngày cấp giấy chứng nhận', en: 'Certificates issued on' },
    isOptional: true,
    check: orEmpty(aDate),
  },
  resultIds: {
    label: { vi: 'Kết quả được công nhận', en: 'Results to be recognised' },
    check: (ids) =>
      ids.length > 0 ? undefined : { vi: 'Chọn ít nhất một kết quả.', en: 'Choose at least one result.' },
  },
};

const writtenDate = (iso: string) => iso.split('-').reverse().join('/');

/** A decision as it stands in the form. */
export const valuesOf = (decision: Decision): DecisionValues => ({
  number: decision.number,
  signedOn: writtenDate(decision.signedOn),
  'signatory/name': decision.signatory.name,
  'signatory/position': decision.signatory.position,
  certificatesFrom: decision.certificatesFrom === decision.signedOn ? '' : writtenDate(decision.certificatesFrom),
  resultIds: decision.items.map(({ resultId }) => resultId),
});

const statedBy = (values: DecisionValues): StatedDecision => ({
  ...paperStated(values),
  certificatesFrom: parseDate(values.certificatesFrom),
  resultIds: [...values.resultIds],
});

interface DecisionFormProps {
  user: string;
  /** Names what is kept on this device. */
  draftName: string;
  initial: DecisionValues;
  version?: string;
  /** What may be listed: id of the result, and what it is in words. */
  results: readonly { value: string; text: string; note: string }[];
  send: (stated: StatedDecision, attempt: Attempt) => Promise<Decision>;
  latest?: () => Promise<{ values: DecisionValues; version: string }>;
  onDone: (decision: Decision) => void;
}

/** The head of a decision on recognition, and the results that it lists. */
export function DecisionForm({ user, draftName, initial, version, results, send, latest, onDone }: DecisionFormProps) {
  const [first] = useState(initial);
  const form = useApiForm({
    fields: FIELDS,
    initial: first,
    version,
    draft: { user, name: draftName, title: say('draft') },
    send: (values, attempt) => send(statedBy(values), attempt),
    latest,
    onDone,
  });

  return (
    <form noValidate onSubmit={form.submit} className="max-w-3xl space-y-5">
      <DraftNotice restoredFrom={form.kept.restoredFrom} onForget={form.forget} />
      <ErrorSummary {...form.summary} />
      <ConflictView conflict={form.conflict} mine={form.values} fields={FIELDS} onSettle={form.settle} />
      <TextField {...form.field('number')} hint={say('numberHint')} className="max-w-sm" />
      <DateField {...form.field('signedOn')} />
      <TextField {...form.field('signatory/name')} />
      <TextField {...form.field('signatory/position')} />
      <DateField {...form.field('certificatesFrom')} hint={say('certificatesHint')} />
      <CheckboxGroup {...form.field('resultIds')} options={results} hint={say('resultsHint')} />
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton isSending={form.isSending}>{say('save')}</SubmitButton>
        <SaveState state={savedOf(form)} />
      </div>
    </form>
  );
}
