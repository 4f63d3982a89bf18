import { useQueryClient, useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { chosen } from '@/components/forms/checks';
import { RadioGroup } from '@/components/forms/choices';
import { ErrorSummary } from '@/components/forms/error-summary';
import { SelectField } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { type Fields, useApiForm } from '@/components/forms/use-api-form';
import type { Schemas } from '@/lib/api';
import { inLanguage, words } from '@/lib/i18n';

import { sayRound } from '../rounds/round-list';
import { roundsQuery } from '../rounds/rounds.api';
import { type Schedule, scheduleFields, statedSchedule } from './schedule';
import { ScheduleFields } from './schedule-fields';
import { KINDS } from './session-words';
import { type CouncilSession, conveneSession } from './sessions.api';

const { say } = words({
  meeting: { vi: 'Triệu tập phiên họp', en: 'Convene the session' },
  written: { vi: 'Lấy ý kiến bằng văn bản', en: 'Ask for written opinions' },
  renewals: {
    vi: 'Chỉ với hồ sơ đánh giá lại: thành viên viết ý kiến giữ hay không giữ hạng sao, không họp, không chấm điểm.',
    en: 'Renewals only: members write whether products keep their stars; nobody meets or scores.',
  },
});

interface Values extends Schedule {
  roundId: string;
  kind: Schemas['SessionKind'];
}

const MANNERS = ['meeting', 'written'] as const;

const fieldsOf = (kind: Schemas['SessionKind']): Fields<Values> => ({
  roundId: {
    label: { vi: 'Đợt đánh giá', en: 'Round' },
    check: chosen({ vi: 'Chọn đợt đánh giá.', en: 'Choose a round.' }),
  },
  kind: { label: { vi: 'Hình thức', en: 'How it decides' } },
  ...scheduleFields(kind),
});

interface ConveneFormProps {
  council: { id: string; unitId: string };
  onDone: (session: CouncilSession) => void;
}

/** A day on which a council meets in one of its unit's rounds, or days on which its members write. */
export function ConveneForm({ council, onDone }: ConveneFormProps) {
  const queryClient = useQueryClient();
  const rounds = useSuspenseInfiniteQuery(roundsQuery)
    .data.pages.flatMap(({ items }) => items)
    .filter(({ unitId }) => unitId === council.unitId);
  const [kind, setKind] = useState<Schemas['SessionKind']>('meeting');
  const form = useApiForm<Values, CouncilSession>({
    fields: fieldsOf(kind),
    initial: { roundId: '', kind, heldOn: '', opinionsDueOn: '' },
    send: ({ roundId, ...typed }, { key }) =>
      conveneSession({ councilId: council.id, roundId, kind, ...statedSchedule(kind, typed) }, key),
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
      <RadioGroup
        {...form.field('kind')}
        onChange={(chosen) => {
          setKind(chosen);
          form.set({ kind: chosen });
        }}
        options={MANNERS.map((value) => ({
          value,
          text: inLanguage(KINDS[value]),
          note: value === 'written' ? say('renewals') : undefined,
        }))}
      />
      <ScheduleFields kind={kind} form={form} />
      <SubmitButton isSending={form.isSending}>{say(kind)}</SubmitButton>
    </form>
  );
}
