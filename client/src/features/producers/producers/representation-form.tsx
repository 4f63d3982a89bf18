import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { ConflictView } from '@/components/forms/conflict-view';
import { DraftNotice } from '@/components/forms/draft-notice';
import { ErrorSummary } from '@/components/forms/error-summary';
import { SubmitButton } from '@/components/forms/submit-button';
import { useApiForm } from '@/components/forms/use-api-form';
import { SaveState, savedOf } from '@/components/steps/save-state';
import { words } from '@/lib/i18n';

import { representationQuery, stateRepresentation } from './producers.api';
import { REPRESENTATION_FIELDS, representationBody, representationOf } from './representation';
import { RepresentationFields } from './representation-fields';

const { say } = words({
  save: { vi: 'Lưu người đại diện', en: 'Save the representative' },
  draft: { vi: 'Người đại diện và liên hệ', en: 'Representative and contacts' },
});

/** Who represents a producer and how it is reached: apart from the rest, because it is personal data. */
export function RepresentationForm({ id, user }: { id: string; user: string }) {
  const queryClient = useQueryClient();
  const query = representationQuery(id);
  const { data: representation } = useSuspenseQuery(query);
  const [initial] = useState(() => representationOf(representation.data));
  const form = useApiForm({
    fields: REPRESENTATION_FIELDS,
    initial,
    version: representation.version,
    draft: { user, name: `producers/${id}/representative`, title: say('draft') },
    send: (values, { version }) => stateRepresentation(id, representationBody(values), version),
    latest: async () => {
      const now = await queryClient.fetchQuery({ ...query, staleTime: 0 });
      return { values: representationOf(now.data), version: now.version };
    },
    onDone: (changed) => {
      queryClient.setQueryData(query.queryKey, changed);
      void queryClient.invalidateQueries({ queryKey: ['dossiers'] });
    },
  });

  return (
    <form noValidate onSubmit={form.submit} className="space-y-6">
      <DraftNotice restoredFrom={form.kept.restoredFrom} onForget={form.forget} />
      <ErrorSummary {...form.summary} />
      <ConflictView conflict={form.conflict} mine={form.values} fields={REPRESENTATION_FIELDS} onSettle={form.settle} />
      <RepresentationFields field={form.field} />
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton isSending={form.isSending}>{say('save')}</SubmitButton>
        <SaveState state={savedOf(form)} />
      </div>
    </form>
  );
}
