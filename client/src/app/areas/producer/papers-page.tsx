import { getRouteApi } from '@tanstack/react-router';

import { Requirements } from '@/features/dossiers/papers/requirements';
import { words } from '@/lib/i18n';

import { dossierCrumbs } from './dossier-crumbs';
import { PageFrame } from './page-frame';

const { say } = words({
  title: { vi: 'Giấy tờ minh chứng', en: 'Papers as evidence' },
  lead: {
    vi: 'Chọn một loại để chụp, tải lên hoặc dùng lại giấy tờ đã lưu. Loại bắt buộc còn thiếu đứng đầu.',
    en: 'Choose a kind to photograph, upload or use a stored paper again. What is required and missing stands first.',
  },
});

const route = getRouteApi('/work/ho-so-cua-toi/$dossier/giay-to');

/** Which papers a dossier has and which it needs. */
export function PapersPage() {
  const { dossier } = route.useParams();

  return (
    <PageFrame title={say('title')} lead={say('lead')} subject={dossier} crumbs={dossierCrumbs(dossier)}>
      <Requirements dossier={dossier} />
    </PageFrame>
  );
}
