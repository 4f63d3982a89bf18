import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';

import { sayFailure } from '@/components/failure';
import { EmptyState } from '@/components/lists/empty-state';
import { Loaded } from '@/components/loaded';
import { DeclarationForm } from '@/features/assessment/sessions/declaration-form';
import { findingOn, isRecused, scores } from '@/features/assessment/sessions/seats';
import { type CouncilSession, ownDeclarationsQuery } from '@/features/assessment/sessions/sessions.api';
import { type OwnItem, OwnTable } from '@/features/assessment/sheets/own-table';
import { openSheet, sheetsOfSessionQuery } from '@/features/assessment/sheets/sheets.api';
import { words } from '@/lib/i18n';
import { Unreachable } from '@/lib/problem';
import { uniqueKey } from '@/lib/unique-key';

import { MemberWriting } from './member-writing';
import { TakeAlong } from './take-along';

const { say } = words({
  declare: { vi: 'Khai báo xung đột lợi ích', en: 'Declare conflicts of interest' },
  mine: { vi: 'Sản phẩm bạn chấm', en: 'Products you score' },
  asked: { vi: 'Sản phẩm cần ý kiến của bạn', en: 'Products on which you write' },
  reader: { vi: 'Bạn theo dõi, không cho ý kiến.', en: 'You follow the session and do not write.' },
  listener: { vi: 'Bạn dự họp, không chấm điểm.', en: 'You attend and do not score.' },
  empty: { vi: 'Chưa có sản phẩm nào trên bàn', en: 'No product on the table yet' },
  wait: { vi: 'Chờ mở chấm', en: 'Waiting for scoring to open' },
  begin: { vi: 'Chấm điểm', en: 'Score' },
  go: { vi: 'Chấm tiếp', en: 'Go on scoring' },
  read: { vi: 'Xem phiếu', en: 'View the sheet' },
  of: { vi: '{act}: {product}', en: '{act}: {product}' },
  aside: { vi: 'Rút khỏi hồ sơ', en: 'Step aside' },
  compare: { vi: 'So sánh các phiếu của tôi', en: 'Compare my sheets' },
});

const StepAside = lazy(() =>
  import('@/features/assessment/sessions/step-aside').then((file) => ({ default: file.StepAside })),
);

interface MemberAtTableProps {
  user: string;
  session: CouncilSession;
}

/** What a member does at a session: declares first, then scores. */
export function MemberAtTable({ user, session }: MemberAtTableProps) {
  const { data: declarations = [], error } = useQuery(ownDeclarationsQuery(session.id));
  const undeclared = new Set(declarations.filter(({ tie }) => tie === undefined).map(({ dossierId }) => dossierId));
  const asked = session.table.filter(({ dossierId }) => undeclared.has(dossierId));
  const mustDeclare = asked.length > 0 && session.settings.tiesMustBeDeclared && !session.closedAt;

  if (session.table.length === 0) return <EmptyState text={say('empty')} />;
  if (mustDeclare)
    return (
      <section className="space-y-4">
        <h2 className="text-xl">{say('declare')}</h2>
        <DeclarationForm session={session.id} items={asked} />
      </section>
    );
  return (
    <section className="space-y-4">
      <h2 className="text-xl">{say(session.kind === 'written' ? 'asked' : 'mine')}</h2>
      {error && !(error instanceof Unreachable) && <p className="text-bad">{sayFailure(error)}</p>}
      {scores(session, user) ? (
        <Loaded height="h-80">
          {session.kind === 'written' ? (
            <MemberWriting user={user} session={session} />
          ) : (
            <Table user={user} session={session} />
          )}
        </Loaded>
      ) : (
        <p>{say(session.kind === 'written' ? 'reader' : 'listener')}</p>
      )}
    </section>
  );
}

function Table({ user, session }: MemberAtTableProps) {
  const sheets = useSuspenseQuery(sheetsOfSessionQuery(user, session.id)).data;
  const queryClient = useQueryClient();
  const [leaving, setLeaving] = useState<OwnItem>();
  const items = session.table.map(
    (item): OwnItem => ({
      item,
      sheet: sheets.find((one) => one.scorerId === user && one.dossierId === item.dossierId && one.pass === item.pass),
      isRecused: isRecused(session, user, item.dossierId),
      isStopped: findingOn(session, item.dossierId) !== undefined,
    }),
  );

  return (
    <>
      {session.scoringOpenedAt && !session.closedAt && <TakeAlong user={user} session={session.id} items={items} />}
      <OwnTable
        user={user}
        items={items}
        act={(own) => <Acts own={own} session={session} onLeave={() => setLeaving(own)} />}
      />
      <Link to="/phien-hop/$session/phieu-cua-toi" params={{ session: session.id }} className="button button-quiet">
        {say('compare')}
      </Link>
      {leaving && (
        <Suspense>
          <StepAside
            session={session.id}
            item={leaving.item}
            onBack={() => setLeaving(undefined)}
            onDone={async () => {
              await queryClient.invalidateQueries({ queryKey: ['council-sessions', session.id] });
              setLeaving(undefined);
            }}
          />
        </Suspense>
      )}
    </>
  );
}

function Acts({ own, session, onLeave }: { own: OwnItem; session: CouncilSession; onLeave: () => void }) {
  const { item, sheet, isRecused: isOut, isStopped } = own;
  const label = (act: 'begin' | 'go' | 'read') => say('of', { act: say(act), product: item.productName });
  const mayLeave = !session.closedAt && !sheet?.submittedAt;

  if (isOut) return null;
  return (
    <div className="flex flex-wrap gap-2">
      {mayLeave && (
        <button type="button" onClick={onLeave} className="link min-h-11 cursor-pointer px-2">
          {say('aside')}
        </button>
      )}
      {sheet && (
        <Link
          to="/phieu-cham/$sheet"
          params={{ sheet: sheet.id }}
          aria-label={label(sheet.submittedAt ? 'read' : 'go')}
          className={`button ${sheet.submittedAt ? 'button-quiet' : 'button-main'}`}
        >
          {say(sheet.submittedAt ? 'read' : 'go')}
        </Link>
      )}
      {!sheet && !isStopped && !session.closedAt && (
        <Begin session={session} dossier={item.dossierId} label={label('begin')} />
      )}
    </div>
  );
}

/** Takes a sheet and opens it. */
function Begin({ session, dossier, label }: { session: CouncilSession; dossier: string; label: string }) {
  const navigate = useNavigate();
  const [failure, setFailure] = useState<unknown>();

  async function begin() {
    try {
      const { id } = await openSheet({ sessionId: session.id, dossierId: dossier }, uniqueKey());
      await navigate({ to: '/phieu-cham/$sheet', params: { sheet: id } });
    } catch (error) {
      setFailure(error);
    }
  }

  if (!session.scoringOpenedAt) return <p className="text-soft">{say('wait')}</p>;
  return (
    <div>
      <button type="button" aria-label={label} onClick={() => void begin()} className="button button-main">
        {say('begin')}
      </button>
      {failure !== undefined && (
        <p role="alert" className="mt-1 max-w-60 text-bad">
          {sayFailure(failure)}
        </p>
      )}
    </div>
  );
}
