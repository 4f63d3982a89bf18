import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { Timeline, type TimelineStep } from '@/components/steps/timeline';
import { inLanguage, words } from '@/lib/i18n';
import { ROLE_NAMES } from '@/lib/roles';

import { Changes } from './changes';
import { sayState } from './dossier-state';
import { historyQuery, returnsQuery, type Step, submissionsQuery } from './following.api';
import { ReturnItems } from './return-items';

const { say } = words({
  title: { vi: 'Diễn biến hồ sơ', en: 'What has happened' },
  opened: { vi: 'Mở hồ sơ', en: 'Opened' },
  closed: { vi: 'Kết thúc bổ sung: hồ sơ đi tiếp như lần gửi trước', en: 'Return closed: it goes on as last sent' },
  again: { vi: 'Gửi lại sau khi bổ sung – {state}', en: 'Sent again – {state}' },
  changes: { vi: 'Xem những gì đã thay đổi', en: 'Show what was changed' },
});

/** What happened to a dossier, with what was asked for and what was changed, the newest first. */
export function DossierTimeline({ id }: { id: string }) {
  const { data: history } = useSuspenseQuery(historyQuery(id));
  const { data: returns } = useSuspenseQuery(returnsQuery(id));
  const { data: submissions } = useSuspenseQuery(submissionsQuery(id));

  const steps = history.map((step, at): TimelineStep => {
    const returned = returnsBefore(history, at + 1);
    const answered = history[at - 1]?.state === 'returned' ? returns[returned - 1] : undefined;
    const submission = answered && submissions.find((each) => each.return === answered.number);
    const shown = step.state === 'returned' ? returns[returned - 1] : undefined;
    return {
      key: String(step.number),
      what: whatOf(step, answered?.outcome),
      at: step.at,
      who: [step.role && inLanguage(ROLE_NAMES[step.role]), step.unitName],
      details: (
        <>
          {shown && <ReturnItems items={shown.items} />}
          {submission && <ShownChanges id={id} number={submission.number} />}
        </>
      ),
    };
  });

  return (
    <section className="space-y-4">
      <h2 className="text-xl">{say('title')}</h2>
      <Timeline label={say('title')} steps={steps.reverse()} />
    </section>
  );
}

/** How often the dossier had been returned when it came to a step. */
const returnsBefore = (history: readonly Step[], end: number) =>
  history.slice(0, end).filter(({ state }) => state === 'returned').length;

function whatOf({ state }: Step, outcome: 'resubmitted' | 'closed' | undefined) {
  if (outcome === 'closed') return say('closed');
  if (outcome === 'resubmitted') return say('again', { state: sayState(state) });
  return state === 'draft' ? say('opened') : sayState(state);
}

function ShownChanges({ id, number }: { id: string; number: number }) {
  const [isOpen, setOpen] = useState(false);

  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="link min-h-8 cursor-pointer">{say('changes')}</summary>
      {isOpen && <Changes id={id} number={number} />}
    </details>
  );
}
