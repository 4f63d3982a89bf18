import { CalendarDays, CircleCheck, PencilLine } from 'lucide-react';
import type { ReactNode } from 'react';

import { DataTable } from '@/components/lists/data-table';
import { formatDate } from '@/lib/format';
import { inLanguage, words } from '@/lib/i18n';

import { KINDS, STAGES, stageOf } from './session-words';
import type { SessionItem } from './sessions.api';

const { say } = words({
  caption: { vi: 'Phiên họp Hội đồng', en: 'Council sessions' },
  held: { vi: 'Ngày bắt đầu', en: 'Begins on' },
  kind: { vi: 'Hình thức', en: 'How it decides' },
  level: { vi: 'Cấp', en: 'Level' },
  stage: { vi: 'Tình trạng', en: 'Stage' },
  province: { vi: 'Hội đồng cấp tỉnh', en: 'Provincial council' },
  central: { vi: 'Hội đồng cấp trung ương', en: 'Central council' },
});

const SIGNS = { preparing: CalendarDays, scoring: PencilLine, closed: CircleCheck };

interface SessionListProps {
  sessions: readonly SessionItem[];
  /** The link to a session, around its date. */
  link: (session: SessionItem, text: string) => ReactNode;
}

/** Sessions, the newest first. */
export function SessionList({ sessions, link }: SessionListProps) {
  return (
    <DataTable
      caption={say('caption')}
      rows={sessions}
      keyOf={({ id }) => id}
      columns={[
        { key: 'held', head: say('held'), cell: (session) => link(session, formatDate(session.heldOn)) },
        { key: 'kind', head: say('kind'), cell: ({ kind }) => inLanguage(KINDS[kind]) },
        { key: 'level', head: say('level'), cell: (session) => <LevelName level={session.level} /> },
        { key: 'stage', head: say('stage'), cell: (session) => <Stage session={session} /> },
      ]}
    />
  );
}

export const LevelName = ({ level }: { level: SessionItem['level'] }) =>
  say(level === 'central' ? 'central' : 'province');

export function Stage({ session }: { session: Pick<SessionItem, 'kind' | 'scoringOpenedAt' | 'closedAt'> }) {
  const stage = stageOf(session);
  const Sign = SIGNS[stage];
  return (
    <span className={`inline-flex items-center gap-2 ${stage === 'scoring' ? 'font-semibold text-brand' : ''}`}>
      <Sign aria-hidden="true" className="size-5 shrink-0" />
      {inLanguage(STAGES[session.kind][stage])}
    </span>
  );
}
