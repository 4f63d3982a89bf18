import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';

import { Breadcrumbs } from '@/components/breadcrumbs';
import { PageHeading } from '@/components/page-heading';
import { PanelList } from '@/features/assessment/sessions/panel-list';
import { leads, seatOf } from '@/features/assessment/sessions/seats';
import { SessionFacts } from '@/features/assessment/sessions/session-facts';
import { sayName } from '@/features/assessment/sessions/session-name';
import { type CouncilSession, councilSessionQuery } from '@/features/assessment/sessions/sessions.api';
import { formatInstant } from '@/lib/format';
import { words } from '@/lib/i18n';
import { useSession } from '@/lib/session';

import { MemberAtTable } from './member-at-table';
import { WorkBoundary } from './work-boundary';

const { say } = words({
  sessions: { vi: 'Phiên họp', en: 'Sessions' },
  lead: { vi: 'Điều hành phiên họp', en: 'Lead the session' },
  leadWriting: { vi: 'Điều hành lấy ý kiến', en: 'Lead the writing' },
  organise: { vi: 'Tổ chức phiên họp', en: 'Organise the session' },
  organiseWriting: { vi: 'Chuẩn bị lấy ý kiến', en: 'Prepare the writing' },
  results: { vi: 'Xem kết quả', en: 'View the results' },
  panel: { vi: 'Thành phần phiên họp', en: 'Who sits in the session' },
  copied: { vi: 'Chưa kết nối được máy chủ: dữ liệu lúc {at}.', en: 'The server cannot be reached: data of {at}.' },
});

const route = getRouteApi('/work/phien-hop/$session');

/** One session: for its members what they score, for those who lead or organise it the way to do so. */
export function SessionPage() {
  const { session } = route.useParams();

  return (
    <WorkBoundary subject={session}>
      <Session id={session} />
    </WorkBoundary>
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
        <PageHeading text={sayName(session)} />
        {copiedAt && (
          <p className="rounded-xl bg-warn-tint px-4 py-3 text-warn">
            {say('copied', { at: formatInstant(copiedAt) })}
          </p>
        )}
      </div>
      <SessionFacts session={session} />
      <Ways user={user.id} session={session} />
      {seatOf(session, user.id) && <MemberAtTable user={user.id} session={session} />}
      <section className="space-y-3">
        <h2 className="text-xl">{say('panel')}</h2>
        <PanelList user={user.id} session={session} />
      </section>
    </>
  );
}

/** Where those go who do more than score. */
function Ways({ user, session }: { user: string; session: CouncilSession }) {
  const { roles } = useSession();
  const organises = roles.includes('province_officer') || roles.includes('central_officer');
  const params = { session: session.id };
  const isWritten = session.kind === 'written';

  return (
    <p className="flex flex-wrap gap-3 empty:hidden">
      {session.closedAt && (
        <Link to="/phien-hop/$session/ket-qua" params={params} className="button button-main">
          {say('results')}
        </Link>
      )}
      {leads(session, user) && (
        <Link to="/phien-hop/$session/dieu-hanh" params={params} className="button button-quiet">
          {say(isWritten ? 'leadWriting' : 'lead')}
        </Link>
      )}
      {organises && !session.closedAt && (
        <Link to="/phien-hop/$session/to-chuc" params={params} className="button button-quiet">
          {say(isWritten ? 'organiseWriting' : 'organise')}
        </Link>
      )}
    </p>
  );
}
