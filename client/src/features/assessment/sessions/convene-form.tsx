import { useQueryClient, useSuspenseInfiniteQuery } from '@tanstack/react-query';

import { aDate, chosen } from '@/components/forms/checks';
import { DateField } from '@/components/forms/date-field';
import { ErrorSummary } from '@/components/forms/error-summary';
import { SelectField } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { useApiForm } from '@/components/forms/use-api-form';
import { parseDate } from '@/lib/dates';
import { words } from '@/lib/i18n';

import { sayRound } from '../rounds/round-list';
import { roundsQuery } from '../rounds/rounds.api';
import { type CouncilSession, conveneSession } from './sessions.api';

const { say } = words({
  send: { vi: 'Triệu tập phiên họp', en: 'Convene the session' },
});

const FIELDS = {
  roundId: {
    label: { vi: 'Đợt đánh giá', en: 'Round' },
    check: chosen({ vi: 'Chọn đợt đánh giá.', en: 'Choose a round.' }),
  },
  heldOn: { label: { vi: 'Ngày họp', en: 'Held on' }, check: aDate },
};

interface ConveneFormProps {
  council: { id: string; unitId: string };
  onDone: (session: CouncilSession) => void;
}

/** A day on which a council meets, in one of its unit's rounds. */
export function ConveneForm({ council, onDone }: ConveneFormProps) {
  const queryClient = useQueryClient();
  const rounds = useSuspenseInfiniteQuery(roundsQuery)
    .data.pages.flatMap(({ items }) => items)
    .filter(({ unitId }) => unitId === council.unitId);
  const form = useApiForm<{ roundId: string; heldOn: string }, CouncilSession>({
    fields: FIELDS,
    initial: { roundId: '', heldOn: '' },
    send: ({ roundId, heldOn }, { key }) =>
      conveneSession({ councilId: council.id, roundId, heldOn: parseDate(heldOn) ?? '', kind: 'meeting' }, key),
    onDone: async (session) => {
      await queryClient.invalidateQueries({ queryKey: ['council-sessions'] });
      onDone(session);
    },
  });

  return (
    <form noValidate onSubmit={form.submit} className="space-y-5">
      <ErrorSummary {...form.summary} />
      <SelectField
        {...form.field('roundId')}
        options={rounds.map((round) => ({ value: round.id, text: sayRound(round) }))}
      />
      <DateField {...form.field('heldOn')} />
      <SubmitButton isSending={form.isSending}>{say('send')}</SubmitButton>
    </form>
  );
}
