import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';

import { EmptyState } from '@/components/lists/empty-state';
import { resultsOfSessionQuery } from '@/features/assessment/results/results.api';
import { ResultsTable } from '@/features/assessment/results/results-table';
import { SessionPapers } from '@/features/assessment/results/session-papers';
import { councilSessionQuery } from '@/features/assessment/sessions/sessions.api';
import { words } from '@/lib/i18n';
import { useSession } from '@/lib/session';

import { SessionHeading } from './session-heading';
import { WorkBoundary } from './work-boundary';
import { WrittenResults } from './written-results';

const { say } = words({
  title: { vi: 'Kết quả phiên họp', en: 'Results of the session' },
  open: { vi: 'Phiên họp chưa kết thúc', en: 'The session is not closed yet' },
  later: {
    vi: 'Kết quả, biên bản và bảng tổng hợp có khi người chủ trì kết thúc phiên họp.',
    en: 'Results, minutes and summary are there once who presides has closed the session.',
  },
  forward: { vi: 'Chuyển lên trung ương', en: 'Send to the central level' },
});

const route = getRouteApi('/work/phien-hop/$session/ket-qua');

/** What a closed session came to, and its papers. */
export function ResultsPage() {
  const { session } = route.useParams();
  return (
    <WorkBoundary subject={session}>
      <Results id={session} />
    </WorkBoundary>
  );
}

function Results({ id }: { id: string }) {
  const { user, roles } = useSession();
  const session = useSuspenseQuery(councilSessionQuery(user.id, id)).data.value.data;
  const results = useSuspenseQuery(resultsOfSessionQuery(id)).data;

  return (
    <>
      <SessionHeading session={session} text={say('title')} />
      {!session.closedAt && <EmptyState text={say('open')}>{say('later')}</EmptyState>}
      {session.closedAt && (
        <>
          {session.kind === 'written' ? (
            <WrittenResults user={user.id} session={session} results={results} />
          ) : (
            <ResultsTable
              results={results}
              table={session.table}
              act={({ id: result, outcome }) =>
                outcome === 'pending_central' &&
                roles.includes('province_officer') && (
                  <Link to="/chuyen-trung-uong/moi" search={{ 'ket-qua': result }} className="link">
                    {say('forward')}
                  </Link>
                )
              }
            />
          )}
          <SessionPapers session={id} isWritten={session.kind === 'written'} />
        </>
      )}
    </>
  );
}
