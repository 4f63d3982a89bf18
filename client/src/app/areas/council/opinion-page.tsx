import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';

import { Loaded } from '@/components/loaded';
import { Notice } from '@/components/notice';
import { OpinionForm } from '@/features/assessment/opinions/opinion-form';
import { OpinionList } from '@/features/assessment/opinions/opinion-list';
import { opinionsQuery } from '@/features/assessment/opinions/opinions.api';
import { findingOn, isRecused, scores } from '@/features/assessment/sessions/seats';
import { type CouncilSession, councilSessionQuery, type TableItem } from '@/features/assessment/sessions/sessions.api';
import { words } from '@/lib/i18n';
import { useSession } from '@/lib/session';

import { ReadDossier } from './read-dossier';
import { SessionHeading } from './session-heading';
import { WorkBoundary } from './work-boundary';

const { say } = words({
  title: { vi: 'Ý kiến: {product}', en: 'Opinion: {product}' },
  gone: { vi: 'Hồ sơ này không có trong phiên lấy ý kiến', en: 'This dossier is not in this written session' },
  recused: { vi: 'Bạn đã rút khỏi hồ sơ này', en: 'You stepped aside for this dossier' },
  recusedWhy: {
    vi: 'Bạn không xem hồ sơ và không cho ý kiến. Lý do đã ghi vào biên bản.',
    en: 'You neither see nor write on it. The reason is in the minutes.',
  },
  write: { vi: 'Cho ý kiến', en: 'Write your opinion' },
  wait: { vi: 'Chưa mở lấy ý kiến.', en: 'The writing is not open yet.' },
  closed: { vi: 'Đã kết thúc lấy ý kiến.', en: 'The writing is closed.' },
  found: { vi: 'Đã ghi nhận: {reason}', en: 'Recorded: {reason}' },
  given: { vi: 'Các ý kiến đã gửi', en: 'Opinions given' },
  none: {
    vi: 'Ý kiến của người khác hiện khi bạn đã gửi ý kiến của mình, hoặc khi kết thúc lấy ý kiến.',
    en: 'What others wrote shows once your own opinion is in, or when the writing is closed.',
  },
});

const route = getRouteApi('/work/phien-hop/$session/y-kien/$dossier');

/** One renewal of a written session: its dossier to read, and the member's opinion on it. */
export function OpinionPage() {
  const { session, dossier } = route.useParams();
  return (
    <WorkBoundary subject={dossier}>
      <Product id={session} dossier={dossier} />
    </WorkBoundary>
  );
}

function Product({ id, dossier }: { id: string; dossier: string }) {
  const { user } = useSession();
  const session = useSuspenseQuery(councilSessionQuery(user.id, id)).data.value.data;
  const item = session.table.find(({ dossierId }) => dossierId === dossier);

  return (
    <>
      <SessionHeading session={session} text={say('title', { product: item?.productName ?? '' })} />
      {!item && <Notice tone="warn" text={say('gone')} />}
      {item && isRecused(session, user.id, dossier) && (
        <Notice tone="calm" text={say('recused')}>
          <p>{say('recusedWhy')}</p>
        </Notice>
      )}
      {item && !isRecused(session, user.id, dossier) && (
        <>
          <ReadDossier id={dossier} />
          <Loaded height="h-96">
            <Opinions user={user.id} session={session} item={item} />
          </Loaded>
        </>
      )}
    </>
  );
}

interface OpinionsProps {
  user: string;
  session: CouncilSession;
  item: TableItem;
}

function Opinions({ user, session, item }: OpinionsProps) {
  const navigate = route.useNavigate();
  const given = useSuspenseQuery(opinionsQuery(session.id)).data.filter(
    ({ dossierId }) => dossierId === item.dossierId,
  );
  const isAsked = scores(session, user) && !given.some(({ memberId }) => memberId === user);
  const finding = findingOn(session, item.dossierId);

  return (
    <>
      {isAsked && !session.closedAt && (
        <section className="card space-y-5 p-5 sm:p-8">
          <h2 className="text-xl">{say('write')}</h2>
          {finding && <p className="font-semibold text-bad">{say('found', { reason: finding.reason })}</p>}
          {!finding && !session.scoringOpenedAt && <p>{say('wait')}</p>}
          {!finding && session.scoringOpenedAt && (
            <OpinionForm
              user={user}
              session={session}
              item={item}
              onBack={() => void navigate({ to: '/phien-hop/$session', params: { session: session.id } })}
            />
          )}
        </section>
      )}
      <section className="space-y-3">
        <h2 className="text-xl">{say('given')}</h2>
        {session.closedAt && <p>{say('closed')}</p>}
        {given.length === 0 && <p className="text-soft">{say('none')}</p>}
        <OpinionList user={user} session={session} opinions={given} />
      </section>
    </>
  );
}
