import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy } from 'react';

import { Breadcrumbs } from '@/components/breadcrumbs';
import { Loaded } from '@/components/loaded';
import { PageHeading } from '@/components/page-heading';
import { councilSessionQuery } from '@/features/assessment/sessions/sessions.api';
import { MarkedSheet } from '@/features/assessment/sheets/marked-sheet';
import { papersQuery, setAtHandQuery, sheetQuery } from '@/features/assessment/sheets/sheets.api';
import { formatInstant } from '@/lib/format';
import { words } from '@/lib/i18n';
import { useSession } from '@/lib/session';

const { say } = words({
  sessions: { vi: 'Phiên họp', en: 'Sessions' },
  session: { vi: 'Sản phẩm trên bàn', en: 'Products on the table' },
  title: { vi: 'Phiếu chấm: {product}', en: 'Score sheet: {product}' },
  about: {
    vi: '{producer} · Bộ tiêu chí {set} · Lượt chấm {pass}',
    en: '{producer} · Criteria set {set} · Pass {pass}',
  },
  copied: {
    vi: 'Chưa kết nối được máy chủ: đang dùng dữ liệu lúc {at} trên máy này. Bạn cứ chấm, máy sẽ gửi khi có mạng.',
    en: 'The server cannot be reached: this is what this device read at {at}. Go on scoring; it is sent later.',
  },
});

const SubmittedSheet = lazy(() =>
  import('@/features/assessment/sheets/submitted-sheet').then((file) => ({ default: file.SubmittedSheet })),
);

const route = getRouteApi('/work/phieu-cham/$sheet');

/** The sheet of a member for one product on the table. */
export function ScoreSheetPage() {
  const { sheet } = route.useParams();

  return (
    <div className="space-y-5 py-6">
      <Loaded subject={sheet}>
        <Sheet id={sheet} />
      </Loaded>
    </div>
  );
}

function Sheet({ id }: { id: string }) {
  const { user } = useSession();
  const { phan = 'A' } = route.useSearch();
  const navigate = route.useNavigate();
  const queryClient = useQueryClient();
  const { value: read, copiedAt, waiting } = useSuspenseQuery(sheetQuery(user.id, id)).data;
  const { value: session } = useSuspenseQuery(councilSessionQuery(user.id, read.data.sessionId)).data;
  const item = session.data.table.find(({ dossierId }) => dossierId === read.data.dossierId);
  const set = useSuspenseQuery(setAtHandQuery(user.id, item?.criteriaSetCode ?? '')).data;
  const papers = useSuspenseQuery(papersQuery(user.id, read.data.dossierId)).data;
  const product = item?.productName ?? '';
  const onPart = (part: string) => void navigate({ search: { phan: part }, replace: true, resetScroll: false });

  return (
    <>
      <div className="space-y-2">
        <Breadcrumbs>
          <Link to="/phien-hop" className="link">
            {say('sessions')}
          </Link>
          <Link to="/phien-hop/$session" params={{ session: session.data.id }} className="link">
            {say('session')}
          </Link>
        </Breadcrumbs>
        <PageHeading text={say('title', { product })} />
        <p className="text-soft">
          {say('about', {
            producer: item?.producerName ?? '',
            set: item?.criteriaSetCode ?? '',
            pass: String(read.data.pass),
          })}
        </p>
        {copiedAt && (
          <p className="rounded-xl bg-warn-tint px-4 py-3 text-warn">
            {say('copied', { at: formatInstant(copiedAt) })}
          </p>
        )}
      </div>
      {read.data.submittedAt || read.data.scorerId !== user.id ? (
        <SubmittedSheet set={set} sheet={read.data} part={phan} onPart={onPart} />
      ) : (
        <MarkedSheet
          user={user.id}
          product={product}
          set={set}
          read={read}
          waiting={waiting}
          papers={papers}
          part={phan}
          onPart={onPart}
          onSubmitted={() => queryClient.invalidateQueries({ queryKey: ['score-sheets'] })}
        />
      )}
    </>
  );
}
