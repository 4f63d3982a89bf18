import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Suspense } from 'react';

import { DataTable } from '@/components/lists/data-table';
import { type Council, councilQuery } from '@/features/assessment/councils/councils.api';
import { SettingsForm } from '@/features/assessment/councils/settings-form';
import { ConveneForm } from '@/features/assessment/sessions/convene-form';
import { SEATS } from '@/features/assessment/sessions/session-words';
import { formatDate } from '@/lib/format';
import { inLanguage, words } from '@/lib/i18n';
import { useSession } from '@/lib/session';

import { Saving } from './saving';
import { SectionHeading } from './section-heading';
import { WorkBoundary } from './work-boundary';

const { say } = words({
  title: { vi: 'Hội đồng theo {decision}', en: 'Council by {decision}' },
  councils: { vi: 'Hội đồng', en: 'Councils' },
  decidedOn: { vi: 'Ngày quyết định', en: 'Date of the decision' },
  delegated: { vi: 'Chủ tịch theo ủy quyền của', en: 'Chair delegated by' },
  members: { vi: 'Thành viên', en: 'Members' },
  name: { vi: 'Họ và tên', en: 'Name' },
  seat: { vi: 'Vai trò', en: 'Seat' },
  agency: { vi: 'Cơ quan', en: 'Agency' },
  convene: { vi: 'Triệu tập phiên họp', en: 'Convene a session' },
  rules: { vi: 'Quy chế làm việc', en: 'Rules of Procedure' },
});

const route = getRouteApi('/work/hoi-dong/$council');

/** One council: who sits in it, its rules, and the way to a session. */
export function CouncilPage() {
  const { council } = route.useParams();
  return (
    <WorkBoundary subject={council}>
      <One id={council} />
    </WorkBoundary>
  );
}

function One({ id }: { id: string }) {
  const { roles } = useSession();
  const navigate = route.useNavigate();
  const read = useSuspenseQuery(councilQuery(id)).data;
  const council = read.data;
  const organises = roles.includes('province_officer') || roles.includes('central_officer');

  return (
    <>
      <SectionHeading text={say('title', { decision: council.decisionNumber })}>
        <Link to="/hoi-dong" className="link">
          {say('councils')}
        </Link>
      </SectionHeading>
      <dl className="facts card">
        <dt>{say('decidedOn')}</dt>
        <dd>{formatDate(council.decidedOn)}</dd>
        {council.chairDelegatedBy && (
          <>
            <dt>{say('delegated')}</dt>
            <dd>{council.chairDelegatedBy}</dd>
          </>
        )}
      </dl>
      <Members council={council} />
      {organises && (
        <>
          <section className="card space-y-5 p-5 sm:p-8">
            <h2 className="text-xl">{say('convene')}</h2>
            <Suspense fallback={<div aria-hidden="true" className="placeholder h-64" />}>
              <ConveneForm
                council={council}
                onDone={(session) =>
                  void navigate({ to: '/phien-hop/$session/to-chuc', params: { session: session.id } })
                }
              />
            </Suspense>
          </section>
          <Saving title={say('rules')}>{(onSaved) => <SettingsForm read={read} onSaved={onSaved} />}</Saving>
        </>
      )}
    </>
  );
}

function Members({ council: { members } }: { council: Council }) {
  return (
    <section className="space-y-3">
      <h2 className="text-xl">{say('members')}</h2>
      <DataTable
        caption={say('members')}
        rows={members}
        keyOf={({ userId }) => userId}
        columns={[
          { key: 'name', head: say('name'), cell: ({ fullName }) => fullName },
          { key: 'seat', head: say('seat'), cell: ({ role }) => inLanguage(SEATS[role]) },
          { key: 'agency', head: say('agency'), cell: ({ agency }) => agency },
        ]}
      />
    </section>
  );
}
