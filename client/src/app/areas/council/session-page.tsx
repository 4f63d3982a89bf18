import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Suspense } from 'react';

import { Breadcrumbs } from '@/components/breadcrumbs';
import { FailureBoundary } from '@/components/failure';
import { PageHeading } from '@/components/page-heading';
import { seatOf } from '@/features/assessment/sessions/seats';
import { SessionFacts } from '@/features/assessment/sessions/session-facts';
import { councilSessionQuery } from '@/features/assessment/sessions/sessions.api';
import { formatDate, formatInstant } from '@/lib/format';
import { words } from '@/lib/i18n';
import { useSession } from '@/lib/session';

import { MemberAtTable } from './member-at-table';

const { say } = words({
  sessions: { vi: 'Phiên họp', en: 'Sessions' },
  title: { vi: 'Phiên họp ngày {day}', en: 'Session of {day}' },
  loading: { vi: 'Phiên họp Hội đồng', en: 'Council session' },
  copied: { vi: 'Chưa kết nối được máy chủ: dữ liệu lúc {at}.', en: 'The server cannot be reached: data of {at}.' },
});

const route = getRouteApi('/work/phien-hop/$session');

/** One session: for its members what they score, for those who lead or organise it the way to do so. */
export function SessionPage() {
  const { session } = route.useParams();

  return (
    <div className="space-y-6 py-6 lg:py-8">
      <FailureBoundary key={session}>
        <Suspense fallback={<div aria-hidden="true" className="placeholder h-dvh" />}>
          <Session id={session} />
        </Suspense>
      </FailureBoundary>
    </div>
  );
}

function Session({ id }: { id: string }) {
  const { user } = useSession();
  const { value, copiedAt } = useSuspenseQuery(councilSessionQuery(user.id, id)).data;
  const session = value.data;

  return (
    <>
      <div className="space-y-2">
        <Breadcrumbs>
          <Link to="/phien-hop" className="link">
            {say('sessions')}
          </Link>
        </Breadcrumbs>
        <PageHeading text={say('title', { day: formatDate(session.heldOn) })} />
        {copiedAt && (
          <p className="rounded-xl bg-warn-tint px-4 py-3 text-warn">
            {say('copied', { at: formatInstant(copiedAt) })}
          </p>
        )}
      </div>
      <SessionFacts session={session} />
      {seatOf(session, user.id) && <MemberAtTable user={user.id} session={session} />}
    </>
  );
}
