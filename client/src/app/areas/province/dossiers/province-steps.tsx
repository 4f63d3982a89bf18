import { getRouteApi } from '@tanstack/react-router';

import { EndWithoutStar, Reassess } from '@/features/dossiers/handling/after-the-centre';
import { words } from '@/lib/i18n';

import { useBackTo } from '../../commune/commune-steps';
import { DossierFrame } from '../../commune/dossier-frame';

const { say } = words({
  reassess: { vi: 'Đưa ra đánh giá lại', en: 'Have a dossier assessed again' },
  end: { vi: 'Kết thúc, không công nhận', en: 'End a dossier without a star' },
});

export function ReassessPage() {
  const { dossier } = getRouteApi('/work/ho-so/$dossier/danh-gia-lai').useParams();
  const back = useBackTo(dossier);
  return (
    <DossierFrame id={dossier} step={say('reassess')}>
      <Reassess id={dossier} onDone={back} onBack={back} />
    </DossierFrame>
  );
}

export function EndWithoutStarPage() {
  const { dossier } = getRouteApi('/work/ho-so/$dossier/khong-cong-nhan').useParams();
  const back = useBackTo(dossier);
  return (
    <DossierFrame id={dossier} step={say('end')}>
      <EndWithoutStar id={dossier} onDone={back} onBack={back} />
    </DossierFrame>
  );
}
