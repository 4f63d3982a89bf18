import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';

import { chosen, filled } from '@/components/forms/checks';
import { ErrorSummary } from '@/components/forms/error-summary';
import { SelectField } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { useApiForm } from '@/components/forms/use-api-form';
import { words } from '@/lib/i18n';

import { candidatesQuery } from '../councils/councils.api';
import { useNames } from './names';
import { type CouncilSession, substituteMember } from './sessions.api';

const { say } = words({
  chair: {
    vi: 'Không ai ngồi thay Chủ tịch: Chủ tịch ủy quyền cho Phó Chủ tịch.',
    en: 'Nobody sits in for the chair, who delegates to a vice chair.',
  },
  save: { vi: 'Ghi nhận người thay', en: 'Record the substitute' },
});

const FIELDS = {
  memberId: {
    label: { vi: 'Thành viên vắng', en: 'Member who cannot come' },
    check: chosen({ vi: 'Chọn thành viên vắng.', en: 'Choose the member.' }),
  },
  substituteId: {
    label: { vi: 'Người thay', en: 'Substitute' },
    check: chosen({ vi: 'Chọn người thay.', en: 'Choose the substitute.' }),
  },
  decision: {
    label: { vi: 'Quyết định cử người thay số', en: 'Decision naming the substitute' },
    check: filled({ vi: 'Nhập số quyết định.', en: 'Enter the number of the decision.' }),
  },
};

interface SubstituteFormProps {
  user: string;
  session: CouncilSession;
  onSaved: () => void;
}

/** Somebody else takes a member's seat for this session. */
export function SubstituteForm({ user, session, onSaved }: SubstituteFormProps) {
  const queryClient = useQueryClient();
  const nameOf = useNames(user, session);
  const candidates = useSuspenseQuery(candidatesQuery).data;
  const form = useApiForm<{ memberId: string; substituteId: string; decision: string }, unknown>({
    fields: FIELDS,
    initial: { memberId: '', substituteId: '', decision: '' },
    send: (values, { key }) => substituteMember(session.id, values, key),
    onDone: async () => {
      await queryClient.invalidateQueries({ queryKey: ['council-sessions', session.id] });
      onSaved();
    },
  });
  const seated = session.panel.map(({ userId }) => userId);

  return (
    <form noValidate onSubmit={form.submit} className="space-y-5">
      <ErrorSummary {...form.summary} />
      <p>{say('chair')}</p>
      <SelectField
        {...form.field('memberId')}
        options={session.panel
          .filter(({ role }) => role !== 'chair')
          .map(({ userId }) => ({ value: userId, text: nameOf(userId) }))}
      />
      <SelectField
        {...form.field('substituteId')}
        options={candidates
          .filter(({ id }) => !seated.includes(id))
          .map(({ id, fullName }) => ({ value: id, text: fullName }))}
      />
      <TextField {...form.field('decision')} />
      <SubmitButton isSending={form.isSending}>{say('save')}</SubmitButton>
    </form>
  );
}
