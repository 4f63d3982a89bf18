import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';

import { AppealForm } from '@/features/dossiers/following/appeals';
import { words } from '@/lib/i18n';
import { useSession } from '@/lib/session';

import { dossierCrumbs } from './dossier-crumbs';
import { PageFrame } from './page-frame';

const { say } = words({
  title: { vi: 'Đề nghị xem xét lại kết quả', en: 'Appeal against a result' },
  result: { vi: 'Kết quả', en: 'Result' },
});

const route = getRouteApi('/work/ho-so-cua-toi/$dossier/khieu-nai');

/** Where a result is appealed against. */
export function AppealPage() {
  const { dossier } = route.useParams();
  const { user } = useSession();
  const navigate = useNavigate();
  const params = { dossier };

  return (
    <PageFrame
      title={say('title')}
      subject={dossier}
      crumbs={[
        ...dossierCrumbs(dossier),
        <Link key="result" to="/ho-so-cua-toi/$dossier/ket-qua" params={params} className="link">
          {say('result')}
        </Link>,
      ]}
    >
      <AppealForm
        id={dossier}
        user={user.id}
        onDone={() => void navigate({ to: '/ho-so-cua-toi/$dossier/ket-qua', params })}
      />
    </PageFrame>
  );
}
