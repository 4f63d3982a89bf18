import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';

import { PageFrame } from '@/app/work/page-frame';
import { DecisionItems } from '@/features/certification/decisions/decision-items';
import { decisionQuery } from '@/features/certification/decisions/decisions.api';
import { IssueStep } from '@/features/certification/decisions/issue-step';
import { words } from '@/lib/i18n';
import { CertificateLink, DecisionsLink } from './decision-links';

const { say } = words({
  title: { vi: 'Ban hành quyết định', en: 'Issue the decision' },
});

const route = getRouteApi('/work/quyet-dinh/$decision/ban-hanh');

/** Numbers and consequences, looked at once more before they are final. */
export function IssuancePage() {
  const { decision } = route.useParams();
  return (
    <PageFrame title={say('title')} subject={decision} above={[<DecisionsLink key="decisions" />]}>
      <Issuing id={decision} />
    </PageFrame>
  );
}

function Issuing({ id }: { id: string }) {
  const { data: read } = useSuspenseQuery(decisionQuery(id));
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const goBack = () => navigate({ to: '/quyet-dinh/$decision', params: { decision: id } });

  return (
    <IssueStep
      decision={read.data}
      version={read.version}
      onBack={goBack}
      onIssued={async () => {
        await queryClient.invalidateQueries();
        await goBack();
      }}
    >
      <DecisionItems decision={read.data} linkTo={(number) => <CertificateLink number={number} />} />
    </IssueStep>
  );
}
