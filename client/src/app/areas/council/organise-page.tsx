import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';

import { EmptyState } from '@/components/lists/empty-state';
import { ScheduleForm } from '@/features/assessment/sessions/schedule-form';
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
  titleWritten: { vi: 'Chuẩn bị lấy ý kiến bằng văn bản', en: 'Prepare the written opinions' },
  days: { vi: 'Ngày', en: 'Days' },
  fixedWritten: { vi: 'Đã mở lấy ý kiến', en: 'The writing is open' },
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
  const isWritten = read.data.kind === 'written';

  return (
    <>
      <SessionHeading session={read.data} text={say(isWritten ? 'titleWritten' : 'title')} />
      {read.data.scoringOpenedAt && (
        <EmptyState text={say(isWritten ? 'fixedWritten' : 'fixed')}>{say('fixedWhy')}</EmptyState>
      )}
      {!read.data.scoringOpenedAt && (
        <>
          <Saving title={say('table')}>{(onSaved) => <TableForm read={read} onSaved={onSaved} />}</Saving>
          <Saving title={say('days')}>{(onSaved) => <ScheduleForm read={read} onSaved={onSaved} />}</Saving>
          <Saving title={say('substitute')}>
            {(onSaved) => <SubstituteForm user={user.id} session={read.data} onSaved={onSaved} />}
          </Saving>
        </>
      )}
    </>
  );
}
