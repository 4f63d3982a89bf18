import { useQueryClient } from '@tanstack/react-query';

import { CheckboxGroup } from '@/components/forms/choices';
import { ConflictView } from '@/components/forms/conflict-view';
import { ErrorSummary } from '@/components/forms/error-summary';
import { SelectField } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { useApiForm } from '@/components/forms/use-api-form';
import type { Versioned } from '@/lib/api';
import { inLanguage, words } from '@/lib/i18n';

import { useNames } from './names';
import { SEATS } from './session-words';
import { type CouncilSession, latestSession, recordAttendance } from './sessions.api';

const { say } = words({
  chair: { vi: 'Chủ tịch chủ trì', en: 'The chair presides' },
  delegated: {
    vi: 'Chọn khi Chủ tịch ủy quyền cho Phó Chủ tịch chủ trì phiên họp này',
    en: 'Choose when the chair delegates this session to a vice chair',
  },
  quorum: {
    vi: 'Cần có mặt ít nhất {share} % thành viên (theo quy chế của Hội đồng; luật không quy định).',
    en: 'At least {share} % of the members must be present (by the council’s rules; not fixed by law).',
  },
  save: { vi: 'Ghi nhận có mặt', en: 'Record attendance' },
});

const FIELDS = {
  present: { label: { vi: 'Thành viên có mặt', en: 'Members present' } },
  delegatedTo: { label: { vi: 'Người chủ trì', en: 'Who presides' }, isOptional: true },
};

interface Values {
  present: readonly string[];
  delegatedTo: string;
}

interface AttendanceFormProps {
  user: string;
  read: Versioned<CouncilSession>;
  onSaved: () => void;
}

const valuesOf = ({ present, delegatedTo }: CouncilSession): Values => ({ present, delegatedTo: delegatedTo ?? '' });

/** Who has come, and who presides. */
export function AttendanceForm({ user, read, onSaved }: AttendanceFormProps) {
  const session = read.data;
  const queryClient = useQueryClient();
  const nameOf = useNames(user, session);
  const form = useApiForm<Values, unknown>({
    fields: FIELDS,
    initial: valuesOf(session),
    version: read.version,
    send: ({ present, delegatedTo }, { version }) =>
      recordAttendance(session.id, { present: [...present], delegatedTo: delegatedTo || undefined }, version),
    latest: async () => {
      const { data, version } = await latestSession(session.id);
      return { values: valuesOf(data), version };
    },
    onDone: async () => {
      await queryClient.invalidateQueries({ queryKey: ['council-sessions', session.id] });
      onSaved();
    },
  });
  const options = session.panel.map(({ userId, role, agency }) => ({
    value: userId,
    text: nameOf(userId),
    note: [inLanguage(SEATS[role]), agency].filter(Boolean).join(', '),
  }));
  const vices = options.filter(({ value }) =>
    session.panel.some(({ userId, role }) => userId === value && role === 'vice_chair'),
  );

  return (
    <form noValidate onSubmit={form.submit} className="space-y-5">
      <ErrorSummary {...form.summary} />
      <ConflictView
        conflict={form.conflict}
        mine={form.values}
        fields={FIELDS}
        show={(_, value) => [value].flat().map(String).map(nameOf).join('; ')}
        onSettle={form.settle}
      />
      <CheckboxGroup
        {...form.field('present')}
        options={options}
        hint={say('quorum', { share: String(Math.round(session.settings.quorum * 100)) })}
      />
      {vices.length > 0 && (
        <SelectField {...form.field('delegatedTo')} options={vices} none={say('chair')} hint={say('delegated')} />
      )}
      <SubmitButton isSending={form.isSending}>{say('save')}</SubmitButton>
    </form>
  );
}
