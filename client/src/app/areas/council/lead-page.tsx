import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';

import { AttendanceForm } from '@/features/assessment/sessions/attendance-form';
import { LiveProgress } from '@/features/assessment/sessions/live-progress';
import { presidentOf } from '@/features/assessment/sessions/seats';
import { CloseSession, OpenScoring } from '@/features/assessment/sessions/session-acts';
import { councilSessionQuery } from '@/features/assessment/sessions/sessions.api';
import { formatDate } from '@/lib/format';
import { words } from '@/lib/i18n';
import { useSession } from '@/lib/session';

import { Saving } from './saving';
import { SessionHeading } from './session-heading';
import { WorkBoundary } from './work-boundary';

const { say } = words({
  title: { vi: 'Điều hành phiên họp', en: 'Lead the session' },
  titleWritten: { vi: 'Điều hành lấy ý kiến bằng văn bản', en: 'Lead the written opinions' },
  attendance: { vi: 'Có mặt', en: 'Attendance' },
  scoring: { vi: 'Chấm điểm', en: 'Scoring' },
  writing: { vi: 'Lấy ý kiến', en: 'Written opinions' },
  notYet: { vi: 'Ghi nhận thành viên có mặt, rồi mở chấm điểm.', en: 'Record who is present, then open the scoring.' },
  notYetWritten: {
    vi: 'Không ai phải có mặt. Người chủ trì hoặc thư ký mở để thành viên bắt đầu viết ý kiến.',
    en: 'Nobody attends. Who presides or the secretary opens it so that members may begin to write.',
  },
  presidentWritten: {
    vi: 'Người chủ trì kết thúc khi mọi ý kiến đã gửi, hoặc sau hết hạn cho ý kiến {day}.',
    en: 'Who presides closes it when every opinion is in, or after the last day for opinions, {day}.',
  },
  progress: { vi: 'Tiến độ', en: 'Progress' },
  product: { vi: 'Điều hành {product}', en: 'Lead {product}' },
  open: { vi: 'Điều hành sản phẩm', en: 'Lead this product' },
  end: { vi: 'Kết thúc', en: 'Closing' },
  president: {
    vi: 'Người chủ trì kết thúc phiên họp khi mọi phiếu đã nộp.',
    en: 'Who presides closes the session when every sheet is in.',
  },
});

const route = getRouteApi('/work/phien-hop/$session/dieu-hanh');

/** For the chair, vice chairs and the secretary: attendance, the scoring as it goes on, the end. */
export function LeadPage() {
  const { session } = route.useParams();
  return (
    <WorkBoundary subject={session}>
      <Lead id={session} />
    </WorkBoundary>
  );
}

function Lead({ id }: { id: string }) {
  const { user } = useSession();
  const navigate = route.useNavigate();
  const { value: read } = useSuspenseQuery(councilSessionQuery(user.id, id)).data;
  const session = read.data;
  const isWritten = session.kind === 'written';

  return (
    <>
      <SessionHeading session={session} text={say(isWritten ? 'titleWritten' : 'title')} />
      {!session.closedAt && !isWritten && (
        <Saving title={say('attendance')}>
          {(onSaved) => <AttendanceForm user={user.id} read={read} onSaved={onSaved} />}
        </Saving>
      )}
      {!session.scoringOpenedAt && (
        <section className="card space-y-5 p-5 sm:p-8">
          <h2 className="text-xl">{say(isWritten ? 'writing' : 'scoring')}</h2>
          <p>{say(isWritten ? 'notYetWritten' : 'notYet')}</p>
          <OpenScoring read={read} />
        </section>
      )}
      {session.scoringOpenedAt && (
        <section className="space-y-4">
          <h2 className="text-xl">{say('progress')}</h2>
          <LiveProgress
            user={user.id}
            session={session}
            act={({ dossierId, productName }) => (
              <Link
                to="/phien-hop/$session/san-pham/$dossier"
                params={{ session: id, dossier: dossierId }}
                aria-label={say('product', { product: productName })}
                className="button button-quiet"
              >
                {say('open')}
              </Link>
            )}
          />
        </section>
      )}
      {session.scoringOpenedAt && !session.closedAt && (
        <section className="card space-y-5 p-5 sm:p-8">
          <h2 className="text-xl">{say('end')}</h2>
          <p>
            {isWritten ? say('presidentWritten', { day: formatDate(session.opinionsDueOn ?? '') }) : say('president')}
          </p>
          {presidentOf(session) === user.id && (
            <CloseSession
              read={read}
              onDone={() => void navigate({ to: '/phien-hop/$session/ket-qua', params: { session: id } })}
            />
          )}
        </section>
      )}
    </>
  );
}
