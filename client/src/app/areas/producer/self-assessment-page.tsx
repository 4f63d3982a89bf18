import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';

import { dossierQuery } from '@/features/dossiers/filing/dossiers.api';
import { SelfAssessmentSheet } from '@/features/dossiers/filing/self-assessment-sheet';
import { words } from '@/lib/i18n';
import { useSession } from '@/lib/session';

import { dossierCrumbs } from './dossier-crumbs';
import { PageFrame } from './page-frame';

const { say } = words({
  title: { vi: 'Tự đánh giá theo tiêu chí', en: 'Self-assessment by criteria' },
  lead: {
    vi: 'Chạm vào mức đúng với sản phẩm của bạn. Mỗi lựa chọn được lưu ngay, kể cả khi mất mạng.',
    en: 'Tap the level that your product is at. Each choice is saved at once, also without a network.',
  },
});

const route = getRouteApi('/work/ho-so-cua-toi/$dossier/tu-danh-gia');

/** The criteria with options to tap. */
export function SelfAssessmentPage() {
  const { dossier } = route.useParams();

  return (
    <PageFrame title={say('title')} lead={say('lead')} subject={dossier} crumbs={dossierCrumbs(dossier)}>
      <Sheet key={dossier} id={dossier} />
    </PageFrame>
  );
}

function Sheet({ id }: { id: string }) {
  const search = route.useSearch();
  const { user } = useSession();
  const { data: dossier } = useSuspenseQuery(dossierQuery(id));

  return <SelfAssessmentSheet dossier={dossier.data} user={user.id} wanted={search['tieu-chi']} />;
}
