import { getRouteApi, useNavigate } from '@tanstack/react-router';

import { DescriptionForm } from '@/features/dossiers/filing/description-form';
import { words } from '@/lib/i18n';
import { useSession } from '@/lib/session';

import { dossierCrumbs } from './dossier-crumbs';
import { PageFrame } from './page-frame';

const { say } = words({
  title: { vi: 'Kết quả, phương án và mẫu sản phẩm', en: 'Results, plan and samples' },
});

const route = getRouteApi('/work/ho-so-cua-toi/$dossier/noi-dung');

/** What the forms ask in words. */
export function DescriptionPage() {
  const { dossier } = route.useParams();
  const { user } = useSession();
  const navigate = useNavigate();

  return (
    <PageFrame title={say('title')} subject={dossier} crumbs={dossierCrumbs(dossier)}>
      <DescriptionForm
        key={dossier}
        id={dossier}
        user={user.id}
        onDone={() => void navigate({ to: '/ho-so-cua-toi/$dossier', params: { dossier } })}
      />
    </PageFrame>
  );
}
