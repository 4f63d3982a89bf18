import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';

import { EmptyState } from '@/components/lists/empty-state';
import { councilSessionQuery } from '@/features/assessment/sessions/sessions.api';
import { SubstituteForm } from '@/features/assessment/sessions/substitute-form';
import { TableForm } from '@/features/assessment/sessions/table-form';
import { words } from '@/lib/i18n';
import { useSession } from '@/lib/session';

import { Saving } from './saving';
import { SessionHeading } from './session-heading';
import { WorkBoundary } from './work-boundary';

const { say } = words({
  title: { vi: 'Tổ chức phiên họp', en: 'Organise the session' },
  table: { vi: 'Sản phẩm trên bàn', en: 'Products on the table' },
  substitute: { vi: 'Người thay thành viên vắng', en: 'Substitutes' },
  fixed: { vi: 'Phiên họp đã mở chấm', en: 'The scoring is open' },
  fixedWhy: {
    vi: 'Danh sách sản phẩm và thành phần không đổi được nữa.',
    en: 'The products and the seats can no longer be changed.',
  },
});

const route = getRouteApi('/work/phien-hop/$session/to-chuc');

/** For whoever convened the session: what it has before it, and who sits in for whom. */
export function OrganisePage() {
  const { session } = route.useParams();
  return (
    <WorkBoundary subject={session}>
      <Organise id={session} />
    </WorkBoundary>
  );
}

function Organise({ id }: { id: string }) {
  const { user } = useSession();
  const { value: read } = useSuspenseQuery(councilSessionQuery(user.id, id)).data;

  return (
    <>
      <SessionHeading session={read.data} text={say('title')} />
      {read.data.scoringOpenedAt && <EmptyState text={say('fixed')}>{say('fixedWhy')}</EmptyState>}
      {!read.data.scoringOpenedAt && (
        <>
          <Saving title={say('table')}>{(onSaved) => <TableForm read={read} onSaved={onSaved} />}</Saving>
          <Saving title={say('substitute')}>
            {(onSaved) => <SubstituteForm user={user.id} session={read.data} onSaved={onSaved} />}
          </Saving>
        </>
      )}
    </>
  );
}
