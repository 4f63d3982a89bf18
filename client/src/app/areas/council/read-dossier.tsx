import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';

import { Loaded } from '@/components/loaded';
import { VIEW_LINK, ViewLinks } from '@/components/steps/view-links';
import { type Dossier, dossierQuery } from '@/features/dossiers/filing/dossiers.api';
import { AssessmentBesideEvidence } from '@/features/dossiers/viewing/assessment-beside-evidence';
import { CommuneReport } from '@/features/dossiers/viewing/commune-report';
import { Comparison } from '@/features/dossiers/viewing/comparison';
import { DossierIdentity } from '@/features/dossiers/viewing/dossier-identity';
import { DossierTexts } from '@/features/dossiers/viewing/dossier-texts';
import { words } from '@/lib/i18n';

import { READINGS } from './opinion.route';

const { say } = words({
  title: { vi: 'Hồ sơ đánh giá lại', en: 'The renewal' },
  parts: { vi: 'Các phần của hồ sơ', en: 'Parts of the dossier' },
  'so-sanh': { vi: 'So với lần trước', en: 'Compared with before' },
  'danh-gia': { vi: 'Tự chấm và minh chứng', en: 'Self-assessment and evidence' },
  'noi-dung': { vi: 'Nội dung và báo cáo của xã', en: 'What the forms and the commune say' },
});

const route = getRouteApi('/work/phien-hop/$session/y-kien/$dossier');

/** The dossier that a member writes on, part by part. */
export function ReadDossier({ id }: { id: string }) {
  const dossier = useSuspenseQuery(dossierQuery(id)).data.data;
  const { muc = 'so-sanh' } = route.useSearch();
  const params = route.useParams();

  return (
    <section className="space-y-6">
      <h2 className="text-xl">{say('title')}</h2>
      <DossierIdentity dossier={dossier} />
      <ViewLinks label={say('parts')}>
        {READINGS.map((reading) => (
          <Link
            key={reading}
            to="/phien-hop/$session/y-kien/$dossier"
            params={params}
            search={reading === 'so-sanh' ? {} : { muc: reading }}
            activeOptions={{ exact: reading === 'so-sanh' }}
            resetScroll={false}
            className={VIEW_LINK}
          >
            {say(reading)}
          </Link>
        ))}
      </ViewLinks>
      <Loaded subject={muc}>
        <Part part={muc} dossier={dossier} />
      </Loaded>
    </section>
  );
}

function Part({ part, dossier }: { part: (typeof READINGS)[number]; dossier: Dossier }) {
  const { 'giay-to': paper } = route.useSearch();
  const navigate = route.useNavigate();

  switch (part) {
    case 'danh-gia':
      return (
        <AssessmentBesideEvidence
          dossier={dossier}
          paper={paper}
          seesShared={false}
          onShow={(shown) =>
            navigate({ search: { muc: 'danh-gia', 'giay-to': shown }, replace: true, resetScroll: false })
          }
        />
      );
    case 'noi-dung':
      return (
        <div className="grid items-start gap-6 lg:grid-cols-2">
          <DossierTexts dossier={dossier} />
          <CommuneReport id={dossier.id} />
        </div>
      );
    default:
      return <Comparison id={dossier.id} />;
  }
}
