import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';

import { Loaded } from '@/components/loaded';
import { PageHeading } from '@/components/page-heading';
import { VIEW_LINK, ViewLinks } from '@/components/steps/view-links';
import { AdviceView } from '@/features/advice/advice-view';
import { type Dossier, dossierQuery } from '@/features/dossiers/filing/dossiers.api';
import { DossierTimeline } from '@/features/dossiers/following/dossier-timeline';
import { StepLinks } from '@/features/dossiers/handling/step-links';
import { AssessmentBesideEvidence } from '@/features/dossiers/viewing/assessment-beside-evidence';
import { CommuneReport } from '@/features/dossiers/viewing/commune-report';
import { Comparison } from '@/features/dossiers/viewing/comparison';
import { CompletenessChecklist } from '@/features/dossiers/viewing/completeness-checklist';
import { DossierIdentity } from '@/features/dossiers/viewing/dossier-identity';
import { DossierTexts } from '@/features/dossiers/viewing/dossier-texts';
import { words } from '@/lib/i18n';
import { useSession } from '@/lib/session';

import { VIEWS } from './dossier.route';
import { DossierFrame } from './dossier-frame';

const { say } = words({
  goesUp: { vi: 'Chuyển hồ sơ đánh giá lại lên trung ương', en: 'Send the renewal to the centre' },
  views: { vi: 'Các mục của hồ sơ', en: 'Views of the dossier' },
  'tong-quan': { vi: 'Tổng quan', en: 'Overview' },
  'danh-gia': { vi: 'Tự chấm và minh chứng', en: 'Self-assessment and evidence' },
  'so-sanh': { vi: 'So với lần trước', en: 'Compared with before' },
  'dien-bien': { vi: 'Diễn biến', en: 'History' },
});

const route = getRouteApi('/work/ho-so/$dossier');

/** One dossier as officers see it. */
export function DossierPage() {
  const { dossier } = route.useParams();

  return (
    <DossierFrame id={dossier}>
      <DossierViews id={dossier} />
    </DossierFrame>
  );
}

function DossierViews({ id }: { id: string }) {
  const { data } = useSuspenseQuery(dossierQuery(id));
  const dossier = data.data;
  const { roles } = useSession();
  const { muc = 'tong-quan' } = route.useSearch();
  const views = VIEWS.filter((view) => view !== 'so-sanh' || dossier.kind !== 'first');

  return (
    <>
      <PageHeading text={dossier.productName} />
      <DossierIdentity dossier={dossier} />
      <StepLinks dossier={dossier} />
      {goesUpUnscored(dossier) && roles.includes('province_officer') && (
        <Link to="/chuyen-trung-uong/moi" search={{ 'ho-so': id }} className="button button-main">
          {say('goesUp')}
        </Link>
      )}
      <ViewLinks label={say('views')}>
        {views.map((view) => (
          <Link
            key={view}
            to="/ho-so/$dossier"
            params={{ dossier: id }}
            search={view === 'tong-quan' ? {} : { muc: view }}
            activeOptions={{ exact: view === 'tong-quan' }}
            resetScroll={false}
            className={VIEW_LINK}
          >
            {say(view)}
          </Link>
        ))}
      </ViewLinks>
      <Loaded subject={muc}>
        <View view={muc} dossier={dossier} />
      </Loaded>
    </>
  );
}

/** A proposed renewal of five stars is for the central level; the server judges. */
const goesUpUnscored = ({ kind, state, held }: Dossier) =>
  kind === 'renewal' && state === 'proposed' && held?.star === 5;

function View({ view, dossier }: { view: (typeof VIEWS)[number]; dossier: Dossier }) {
  const { id } = dossier;
  const { 'giay-to': paper } = route.useSearch();
  const navigate = useNavigate();
  const { roles } = useSession();

  switch (view) {
    case 'danh-gia':
      return (
        <AssessmentBesideEvidence
          dossier={dossier}
          paper={paper}
          seesShared={roles.some((role) => role !== 'advisory_member')}
          onShow={(shown) =>
            navigate({
              to: '/ho-so/$dossier',
              params: { dossier: id },
              search: { muc: 'danh-gia', 'giay-to': shown },
              replace: true,
              resetScroll: false,
            })
          }
        />
      );
    case 'so-sanh':
      return <Comparison id={id} />;
    case 'dien-bien':
      return <DossierTimeline id={id} />;
    default:
      return (
        <div className="grid items-start gap-6 lg:grid-cols-2">
          <div className="space-y-6">
            <CompletenessChecklist id={id} />
            <DossierTexts dossier={dossier} />
          </div>
          <div className="space-y-6">
            <CommuneReport id={id} />
            <AdviceView id={id} />
          </div>
        </div>
      );
  }
}
