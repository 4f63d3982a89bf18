import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { Notice } from '@/components/notice';
import { AgreementForm } from '@/features/assessment/sessions/agreement-form';
import { FindingForm } from '@/features/assessment/sessions/finding-form';
import { PassesList } from '@/features/assessment/sessions/passes-list';
import { RemarksForm } from '@/features/assessment/sessions/remarks-form';
import { ScoreAgain } from '@/features/assessment/sessions/score-again';
import { findingOn, presidentOf } from '@/features/assessment/sessions/seats';
import {
  type CouncilSession,
  councilSessionQuery,
  scoreHistoryQuery,
  type TableItem,
} from '@/features/assessment/sessions/sessions.api';
import { apartIn } from '@/features/assessment/sessions/spread';
import { setAtHandQuery, sheetsOfSessionQuery } from '@/features/assessment/sheets/sheets.api';
import type { Versioned } from '@/lib/api';
import { words } from '@/lib/i18n';
import { useSession } from '@/lib/session';

import { Saving } from './saving';
import { SessionHeading } from './session-heading';
import { WorkBoundary } from './work-boundary';

const { say } = words({
  title: { vi: 'Điều hành: {product}', en: 'Lead: {product}' },
  lead: { vi: 'Điều hành', en: 'Lead' },
  gone: { vi: 'Hồ sơ này không có trên bàn của phiên họp.', en: 'This dossier is not on the table.' },
  found: { vi: 'Đã ghi nhận: {reason}', en: 'Recorded: {reason}' },
  paper: { vi: 'Giấy tờ: {paper}', en: 'Paper: {paper}' },
  passes: { vi: 'Các lượt chấm', en: 'Scoring passes' },
  agree: { vi: 'Thống nhất mức ở tiêu chí chấm khác nhau', en: 'Agree where members differ' },
  same: {
    vi: 'Chưa thấy tiêu chí nào chấm khác nhau trong các phiếu bạn được xem.',
    en: 'No criterion differs in the sheets you may see.',
  },
  remarks: { vi: 'Nhận xét gửi chủ thể', en: 'Reasons for the producer' },
  over: { vi: 'Đã kết thúc lấy ý kiến.', en: 'The writing is closed.' },
  finding: { vi: 'Loại hồ sơ hoặc dừng đánh giá', en: 'Reject or stop' },
});

const route = getRouteApi('/work/phien-hop/$session/san-pham/$dossier');

/** What is done about one product by those who lead the session. */
export function LeadProductPage() {
  const { session, dossier } = route.useParams();
  return (
    <WorkBoundary subject={dossier}>
      <Product id={session} dossier={dossier} />
    </WorkBoundary>
  );
}

function Product({ id, dossier }: { id: string; dossier: string }) {
  const { user } = useSession();
  const { value: read } = useSuspenseQuery(councilSessionQuery(user.id, id)).data;
  const item = read.data.table.find(({ dossierId }) => dossierId === dossier);

  return (
    <>
      <SessionHeading session={read.data} text={say('title', { product: item?.productName ?? '' })}>
        <Link to="/phien-hop/$session/dieu-hanh" params={{ session: id }} className="link">
          {say('lead')}
        </Link>
      </SessionHeading>
      {!item && <p>{say('gone')}</p>}
      {item && <Found session={read.data} dossier={dossier} />}
      {item && !findingOn(read.data, dossier) && <Act user={user.id} read={read} item={item} />}
    </>
  );
}

/** What ended the assessment, if anything did. */
function Found({ session, dossier }: { session: CouncilSession; dossier: string }) {
  const finding = findingOn(session, dossier);
  if (!finding) return null;
  return (
    <Notice tone="bad" text={say('found', { reason: finding.reason })}>
      <p>{say('paper', { paper: finding.paper })}</p>
    </Notice>
  );
}

/** In writing nobody scores or agrees on options: all that may be recorded is what ends the assessment. */
const Act = (props: ActsProps) =>
  props.read.data.kind === 'written' ? <FindingCard {...props} /> : <MeetingActs {...props} />;

function FindingCard({ user, read: { data: session }, item }: ActsProps) {
  const set = useSuspenseQuery(setAtHandQuery(user, item.criteriaSetCode)).data;
  return (
    <Card title={say('finding')}>
      {session.closedAt ? (
        <p>{say('over')}</p>
      ) : (
        <FindingForm session={session.id} dossier={item.dossierId} set={set} />
      )}
    </Card>
  );
}

interface ActsProps {
  user: string;
  read: Versioned<CouncilSession>;
  item: TableItem;
}

function MeetingActs({ user, read, item }: ActsProps) {
  const session = read.data;
  const { dossierId: dossier, pass } = item;
  const set = useSuspenseQuery(setAtHandQuery(user, item.criteriaSetCode)).data;
  const sheets = useSuspenseQuery(sheetsOfSessionQuery(user, session.id)).data.filter(
    (sheet) => sheet.dossierId === dossier && sheet.pass === pass && sheet.submittedAt,
  );
  const history = useSuspenseQuery(scoreHistoryQuery(session.id)).data;
  const agreed = history.find((each) => each.dossierId === dossier && each.pass === pass)?.agreed ?? [];
  const apart = apartIn(set, sheets);
  const one = { session: session.id, dossier, version: read.version };

  return (
    <>
      <Card title={say('passes')}>
        <PassesList user={user} session={session} dossier={dossier} />
        {!session.closedAt && presidentOf(session) === user && (
          <ScoreAgain session={session.id} dossier={dossier} most={session.settings.mostPasses} />
        )}
      </Card>
      {!session.closedAt && (
        <>
          <Saving title={say('agree')}>
            {(onSaved) =>
              apart.length === 0 ? (
                <p>{say('same')}</p>
              ) : (
                <AgreementForm {...one} apart={apart} agreed={agreed} onSaved={onSaved} />
              )
            }
          </Saving>
          <Saving title={say('remarks')}>{(onSaved) => <RemarksForm {...one} set={set} onSaved={onSaved} />}</Saving>
          <FindingCard user={user} read={read} item={item} />
        </>
      )}
    </>
  );
}

const Card = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="card space-y-5 p-5 sm:p-8">
    <h2 className="text-xl">{title}</h2>
    {children}
  </section>
);
