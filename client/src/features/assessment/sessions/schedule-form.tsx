import { useQueryClient } from '@tanstack/react-query';

import { ConflictView } from '@/components/forms/conflict-view';
import { ErrorSummary } from '@/components/forms/error-summary';
import { SubmitButton } from '@/components/forms/submit-button';
import { useApiForm } from '@/components/forms/use-api-form';
import type { Versioned } from '@/lib/api';
import { formatDate } from '@/lib/format';
import { words } from '@/lib/i18n';

import { type Schedule, scheduleFields, statedSchedule } from './schedule';
import { ScheduleFields } from './schedule-fields';
import { type CouncilSession, latestSession, moveSession } from './sessions.api';

const { say } = words({
  told: { vi: 'Thành viên được báo ngày mới.', en: 'The members are told the new day.' },
  save: { vi: 'Đổi ngày', en: 'Change the day' },
});

const typed = ({ heldOn, opinionsDueOn }: CouncilSession): Schedule => ({
  heldOn: formatDate(heldOn),
  opinionsDueOn: opinionsDueOn ? formatDate(opinionsDueOn) : '',
});

/** Moves a session that has not begun to another day. */
export function ScheduleForm({ read, onSaved }: { read: Versioned<CouncilSession>; onSaved: () => void }) {
  const { id, kind } = read.data;
  const queryClient = useQueryClient();
  const fields = scheduleFields(kind);
  const form = useApiForm<Schedule, unknown>({
    fields,
    initial: typed(read.data),
    version: read.version,
    send: (values, { version }) => moveSession(id, statedSchedule(kind, values), version),
    latest: async () => {
      const { data, version } = await latestSession(id);
      return { values: typed(data), version };
    },
    onDone: async () => {
      await queryClient.invalidateQueries({ queryKey: ['council-sessions'] });
      onSaved();
    },
  });

  return (
    <form noValidate onSubmit={form.submit} className="space-y-5">
      <ErrorSummary {...form.summary} />
      <ConflictView conflict={form.conflict} mine={form.values} fields={fields} onSettle={form.settle} />
      <p>{say('told')}</p>
      <ScheduleFields kind={kind} form={form} />
      <SubmitButton isSending={form.isSending}>{say('save')}</SubmitButton>
    </form>
  );
}
