import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { ConflictView } from '@/components/forms/conflict-view';
import { DraftNotice } from '@/components/forms/draft-notice';
import { ErrorSummary } from '@/components/forms/error-summary';
import { SubmitButton } from '@/components/forms/submit-button';
import { useApiForm } from '@/components/forms/use-api-form';
import { sayProducerKind } from '@/components/producer-kind';
import { SaveState, savedOf } from '@/components/steps/save-state';
import { useChosenLanguage, words } from '@/lib/i18n';
import type { ChosenUnit } from '@/lib/units';
import { vietnamDay } from '@/lib/vietnam-day';

import { producerQuery, stateProducer } from './producers.api';
import { statementBody, statementOf, yearsBefore } from './statement';
import { StatementFields } from './statement-fields';
import { statementFields } from './statement-values';

const { say } = words({
  save: { vi: 'Lưu thông tin chủ thể', en: 'Save the producer' },
  draft: { vi: 'Thông tin chủ thể', en: 'Details of the producer' },
});

/** What a producer states about itself, to be kept up to date. */
export function StatementForm({ id, user }: { id: string; user: string }) {
  const queryClient = useQueryClient();
  const language = useChosenLanguage();
  const query = producerQuery(id);
  const { data: producer } = useSuspenseQuery(query);
  const [years] = useState(() => yearsBefore(vietnamDay()));
  const [fields] = useState(() => statementFields(years));
  const [initial] = useState(() => statementOf(producer.data, years, language));
  const form = useApiForm({
    fields,
    initial,
    version: producer.version,
    draft: { user, name: `producers/${id}`, title: say('draft') },
    send: (values, { version }) =>
      stateProducer(id, statementBody(values, years, producer.data.financialYears), version),
    latest: async () => {
      const now = await queryClient.fetchQuery({ ...query, staleTime: 0 });
      return { values: statementOf(now.data, years, language), version: now.version };
    },
    onDone: (changed) => {
      queryClient.setQueryData(query.queryKey, changed);
      void queryClient.invalidateQueries({ queryKey: ['dossiers'] });
    },
  });
  const show = (name: string, value: unknown) => {
    if (name === 'unitId') return (value as ChosenUnit | undefined)?.name;
    return name === 'kind' ? sayProducerKind(String(value)) : undefined;
  };

  return (
    <form noValidate onSubmit={form.submit} className="space-y-6">
      <DraftNotice restoredFrom={form.kept.restoredFrom} onForget={form.forget} />
      <ErrorSummary {...form.summary} />
      <ConflictView conflict={form.conflict} mine={form.values} fields={fields} show={show} onSettle={form.settle} />
      <StatementFields field={form.field} kind={form.values.kind} />
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton isSending={form.isSending}>{say('save')}</SubmitButton>
        <SaveState state={savedOf(form)} />
      </div>
    </form>
  );
}
