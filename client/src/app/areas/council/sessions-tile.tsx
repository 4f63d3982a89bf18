import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import { WorkTile } from '@/components/work-tile';
import { Stage } from '@/features/assessment/sessions/session-list';
import { sayName } from '@/features/assessment/sessions/session-name';
import { sessionsQuery } from '@/features/assessment/sessions/sessions.api';
import { words } from '@/lib/i18n';

const { say } = words({
  title: { vi: 'Phiên họp Hội đồng', en: 'Council sessions' },
  none: { vi: 'Không có phiên họp nào đang mở.', en: 'No session is open.' },
  all: { vi: 'Tất cả phiên họp', en: 'All sessions' },
});

const MOST = 4;

/** The sessions that are not closed yet. */
export function SessionsTile() {
  const { data } = useSuspenseInfiniteQuery(sessionsQuery());
  const open = data.pages.flatMap(({ items }) => items).filter(({ closedAt }) => !closedAt);

  return (
    <WorkTile title={say('title')}>
      {open.length === 0 && <p className="text-soft">{say('none')}</p>}
      <ul className="space-y-2">
        {open.slice(0, MOST).map((session) => (
          <li key={session.id} className="flex flex-wrap items-center gap-x-4">
            <Link
              to="/phien-hop/$session"
              params={{ session: session.id }}
              className="link inline-flex min-h-11 items-center"
            >
              {sayName(session)}
            </Link>
            <Stage session={session} />
          </li>
        ))}
      </ul>
      <Link to="/phien-hop" className="link mt-auto inline-flex min-h-11 items-center">
        {say('all')}
      </Link>
    </WorkTile>
  );
}
