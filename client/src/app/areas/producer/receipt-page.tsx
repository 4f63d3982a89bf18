import { getRouteApi } from '@tanstack/react-router';

import { Receipt } from '@/features/dossiers/filing/receipt';
import { words } from '@/lib/i18n';

import { dossierCrumbs } from './dossier-crumbs';
import { PageFrame } from './page-frame';

const { say } = words({
  title: { vi: 'Biên nhận hồ sơ', en: 'Receipt of the dossier' },
});

const route = getRouteApi('/work/ho-so-cua-toi/$dossier/bien-nhan');

/** The proof that a dossier was sent. */
export function ReceiptPage() {
  const { dossier } = route.useParams();

  return (
    <PageFrame title={say('title')} subject={dossier} crumbs={dossierCrumbs(dossier)}>
      <Receipt id={dossier} />
    </PageFrame>
  );
}
