import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';

import { Breadcrumbs } from '@/components/breadcrumbs';
import { EmptyState } from '@/components/lists/empty-state';
import { Loaded } from '@/components/loaded';
import { PageHeading } from '@/components/page-heading';
import { councilSessionQuery } from '@/features/assessment/sessions/sessions.api';
import { OwnComparison } from '@/features/assessment/sheets/own-comparison';
import { setAtHandQuery, sheetsOfSessionQuery } from '@/features/assessment/sheets/sheets.api';
import { words } from '@/lib/i18n';
import { useSession } from '@/lib/session';

const { say } = words({
  session: { vi: 'Phiên họp', en: 'Session' },
  title: { vi: 'So sánh các phiếu của tôi', en: 'My sheets compared' },
  none: { vi: 'Bạn chưa có phiếu nào trong phiên họp này', en: 'You have no sheet in this session yet' },
});

const route = getRouteApi('/work/phien-hop/$session/phieu-cua-toi');

/** What somebody gave the products of a session, side by side, before it is handed in. */
export function OwnSheetsPage() {
  const { session } = route.useParams();

  return (
    <div className="space-y-6 py-6 lg:py-8">
      <div className="space-y-2">
        <Breadcrumbs>
          <Link to="/phien-hop/$session" params={{ session }} className="link">
            {say('session')}
          </Link>
        </Breadcrumbs>
        <PageHeading text={say('title')} />
      </div>
      <Loaded subject={session}>
        <Comparison id={session} />
      </Loaded>
    </div>
  );
}

function Comparison({ id }: { id: string }) {
  const { user } = useSession();
  const session = useSuspenseQuery(councilSessionQuery(user.id, id)).data.value.data;
  const sheets = useSuspenseQuery(sheetsOfSessionQuery(user.id, id)).data.filter(
    ({ scorerId }) => scorerId === user.id,
  );
  const codes = [...new Set(session.table.map(({ criteriaSetCode }) => criteriaSetCode))];

  if (sheets.length === 0) return <EmptyState text={say('none')} />;
  return codes.map((code) => <OfOneSet key={code} code={code} user={user.id} table={session.table} sheets={sheets} />);
}

interface OfOneSetProps {
  code: string;
  user: string;
  table: Parameters<typeof OwnComparison>[0]['table'];
  sheets: Parameters<typeof OwnComparison>[0]['sheets'];
}

/** Only what is scored by the same criteria can be compared. */
function OfOneSet({ code, user, table, sheets }: OfOneSetProps) {
  const set = useSuspenseQuery(setAtHandQuery(user, code)).data;
  const items = table.filter(({ criteriaSetCode }) => criteriaSetCode === code);

  return (
    <OwnComparison
      set={set}
      table={items}
      sheets={sheets}
      link={(sheet, text) => (
        <Link to="/phieu-cham/$sheet" params={{ sheet }} className="link">
          {text}
        </Link>
      )}
    />
  );
}
