import { getRouteApi } from '@tanstack/react-router';

import { AdviceForm } from '@/features/advice/advice-form';
import { SurveyForm } from '@/features/advice/survey-form';
import { words } from '@/lib/i18n';
import { useSession } from '@/lib/session';

import { useBackTo } from '../../commune/commune-steps';
import { DossierFrame } from '../../commune/dossier-frame';

const { say } = words({
  advice: { vi: 'Đánh giá của Tổ tư vấn', en: 'Advisory assessment' },
  survey: { vi: 'Khảo sát thực tế', en: 'Site survey' },
});

export function AdvicePage() {
  const { dossier } = getRouteApi('/work/ho-so/$dossier/y-kien-to-tu-van').useParams();
  const { user } = useSession();
  return (
    <DossierFrame id={dossier} step={say('advice')}>
      <AdviceForm id={dossier} user={user.id} onDone={useBackTo(dossier)} />
    </DossierFrame>
  );
}

export function SurveyPage() {
  const { dossier } = getRouteApi('/work/ho-so/$dossier/khao-sat').useParams();
  const { user } = useSession();
  return (
    <DossierFrame id={dossier} step={say('survey')}>
      <SurveyForm id={dossier} user={user.id} onDone={useBackTo(dossier)} />
    </DossierFrame>
  );
}
