import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';

import { dossierQuery } from '@/features/dossiers/filing/dossiers.api';
import { Appeals } from '@/features/dossiers/following/appeals';
import { FeedbackView } from '@/features/dossiers/following/feedback-view';
import { words } from '@/lib/i18n';

import { dossierCrumbs } from './dossier-crumbs';
import { PageFrame } from './page-frame';

const { say } = words({
  title: { vi: 'Kết quả và góp ý', en: 'Result and advice' },
});

const route = getRouteApi('/work/ho-so-cua-toi/$dossier/ket-qua');

/** What the council came to, and what can be done about it. */
export function ResultPage() {
  const { dossier } = route.useParams();

  return (
    <PageFrame title={say('title')} subject={dossier} crumbs={dossierCrumbs(dossier)}>
      <Outcome id={dossier} />
    </PageFrame>
  );
}

function Outcome({ id }: { id: string }) {
  const { data: dossier } = useSuspenseQuery(dossierQuery(id));

  return (
    <FeedbackView id={id} criteriaSet={dossier.data.criteriaSet}>
      {({ appealUntil }) => <Appeals id={id} until={appealUntil} />}
    </FeedbackView>
  );
}
