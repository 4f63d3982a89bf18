import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';

import { dossierQuery } from '@/features/dossiers/filing/dossiers.api';
import { Submission } from '@/features/dossiers/filing/submission';
import { words } from '@/lib/i18n';

import { dossierCrumbs } from './dossier-crumbs';
import { PageFrame } from './page-frame';

const { say } = words({
  title: { vi: 'Kiểm tra lại và gửi', en: 'Check and send' },
});

const route = getRouteApi('/work/ho-so-cua-toi/$dossier/gui');

/** The last look before a dossier goes out. */
export function SubmissionPage() {
  const { dossier } = route.useParams();

  return (
    <PageFrame title={say('title')} subject={dossier} crumbs={dossierCrumbs(dossier)}>
      <Check key={dossier} id={dossier} />
    </PageFrame>
  );
}

function Check({ id }: { id: string }) {
  const { data: dossier } = useSuspenseQuery(dossierQuery(id));
  const navigate = useNavigate();
  const params = { dossier: id };

  return (
    <Submission
      dossier={dossier.data}
      onBack={() => void navigate({ to: '/ho-so-cua-toi/$dossier', params })}
      onSent={() => void navigate({ to: '/ho-so-cua-toi/$dossier/bien-nhan', params })}
    />
  );
}
