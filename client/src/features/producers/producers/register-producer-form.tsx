import { useState } from 'react';

import { DraftNotice } from '@/components/forms/draft-notice';
import { ErrorSummary } from '@/components/forms/error-summary';
import { SubmitButton } from '@/components/forms/submit-button';
import { type Fields, useApiForm } from '@/components/forms/use-api-form';
import { SaveState, savedOf } from '@/components/steps/save-state';
import { words } from '@/lib/i18n';
import type { SignedInUser } from '@/lib/session';
import { vietnamDay } from '@/lib/vietnam-day';

import { type Producer, registerProducer } from './producers.api';
import {
  REPRESENTATION_FIELDS,
  type RepresentationValues,
  representationBody,
  representationOf,
} from './representation';
import { RepresentationFields } from './representation-fields';
import { statementBody, yearsBefore } from './statement';
import { StatementFields } from './statement-fields';
import { EMPTY_STATEMENT, type StatementValues, statementFields } from './statement-values';

const { say } = words({
  register: { vi: 'Đăng ký chủ thể', en: 'Register the producer' },
  draft: { vi: 'Đăng ký chủ thể', en: 'Registration of a producer' },
});

type Values = StatementValues & RepresentationValues;

/** Everything a producer states about itself, for the first time. What the account knows is filled in. */
export function RegisterProducerForm({ user, onDone }: { user: SignedInUser; onDone: (made: Producer) => void }) {
  const [years] = useState(() => yearsBefore(vietnamDay()));
  const [fields] = useState<Fields<Values>>(() => ({ ...statementFields(years), ...REPRESENTATION_FIELDS }));
  const [initial] = useState<Values>(() => ({
    ...EMPTY_STATEMENT,
    ...representationOf({}),
    'representative/name': user.fullName,
    'contacts/email': user.email,
  }));
  const form = useApiForm({
    fields,
    initial,
    draft: { user: user.id, name: 'producers/new', title: say('draft') },
    send: (values, { key }) =>
      registerProducer({ ...statementBody(values, years), ...representationBody(values) }, key),
    onDone,
  });

  return (
    <form noValidate onSubmit={form.submit} className="space-y-6">
      <DraftNotice restoredFrom={form.kept.restoredFrom} onForget={form.forget} />
      <ErrorSummary {...form.summary} />
      <StatementFields field={form.field} kind={form.values.kind} />
      <RepresentationFields field={form.field} />
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton isSending={form.isSending}>{say('register')}</SubmitButton>
        <SaveState state={savedOf(form)} />
      </div>
    </form>
  );
}
