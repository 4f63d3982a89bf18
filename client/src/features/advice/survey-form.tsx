import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { aDate, filled } from '@/components/forms/checks';
import { ConflictView } from '@/components/forms/conflict-view';
import { DateField } from '@/components/forms/date-field';
import { DraftNotice } from '@/components/forms/draft-notice';
import { ErrorSummary } from '@/components/forms/error-summary';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextArea } from '@/components/forms/text-area';
import { type Fields, useApiForm } from '@/components/forms/use-api-form';
import { SaveState, savedOf } from '@/components/steps/save-state';
import { parseDate } from '@/lib/dates';
import { formatDate } from '@/lib/format';
import { words } from '@/lib/i18n';

import { type SiteSurvey, survey, surveyQuery } from './advice.api';

const { say } = words({
  draft: { vi: 'Khảo sát thực tế', en: 'Site survey' },
  people: {
    vi: 'Mỗi dòng một chức vụ, không ghi tên người',
    en: 'One position a line, never a name',
  },
  save: { vi: 'Lưu khảo sát', en: 'Save the survey' },
});

interface SurveyValues {
  heldOn: string;
  participants: string;
  findings: string;
}

const FIELDS: Fields<SurveyValues> = {
  heldOn: { label: { vi: 'Ngày khảo sát', en: 'Day of the survey' }, check: aDate },
  participants: {
    label: { vi: 'Thành phần tham gia', en: 'Who was there' },
    check: filled({ vi: 'Ghi ít nhất một chức vụ tham gia.', en: 'Name at least one position.' }),
  },
  findings: {
    label: { vi: 'Kết quả khảo sát', en: 'What was found' },
    check: filled({ vi: 'Viết kết quả khảo sát.', en: 'Write what was found.' }),
  },
};

const EMPTY: SurveyValues = { heldOn: '', participants: '', findings: '' };

const valuesOf = ({ heldOn, participants, findings }: SiteSurvey): SurveyValues => ({
  heldOn: formatDate(heldOn),
  participants: participants.join('\n'),
  findings,
});

const linesOf = (text: string) => text.split('\n').flatMap((line) => line.trim() || []);

interface SurveyFormProps {
  id: string;
  user: string;
  onDone: () => void;
}

/** What the team found where the product is made. */
export function SurveyForm({ id, user, onDone }: SurveyFormProps) {
  const queryClient = useQueryClient();
  const { data: written } = useSuspenseQuery(surveyQuery(id));
  const [initial] = useState(() => (written ? valuesOf(written.data) : EMPTY));
  const form = useApiForm<SurveyValues, unknown>({
    fields: FIELDS,
    initial,
    version: written?.version ?? '*',
    draft: { user, name: `dossier/${id}/survey`, title: say('draft') },
    send: ({ heldOn, participants, findings }, { version }) =>
      survey(
        id,
        {
          heldOn: parseDate(heldOn) ?? '',
          participants: linesOf(participants),
          findings: findings.trim(),
          photos: written?.data.photos,
        },
        version,
      ),
    latest: async () => {
      const now = await queryClient.fetchQuery({ ...surveyQuery(id), staleTime: 0 });
      return now ? { values: valuesOf(now.data), version: now.version } : { values: EMPTY, version: '*' };
    },
    onDone: () => {
      onDone();
      void queryClient.invalidateQueries({ queryKey: ['dossiers', id] });
    },
  });

  return (
    <form noValidate onSubmit={form.submit} className="space-y-6">
      <DraftNotice restoredFrom={form.kept.restoredFrom} onForget={form.forget} />
      <ErrorSummary {...form.summary} />
      <ConflictView conflict={form.conflict} mine={form.values} fields={FIELDS} onSettle={form.settle} />
      <DateField {...form.field('heldOn')} />
      <TextArea {...form.field('participants')} hint={say('people')} rows={3} />
      <TextArea {...form.field('findings')} rows={6} />
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton isSending={form.isSending}>{say('save')}</SubmitButton>
        <SaveState state={savedOf(form)} />
      </div>
    </form>
  );
}
