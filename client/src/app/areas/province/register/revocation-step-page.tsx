import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';

import { PageFrame } from '@/app/work/page-frame';
import { EmptyState } from '@/components/lists/empty-state';
import { InvitationStep } from '@/features/certification/revocations/invitation-step';
import { DiscontinuationStep, HearingStep, OrderStep } from '@/features/certification/revocations/revocation-steps';
import { revocationQuery } from '@/features/certification/revocations/revocations.api';
import { inLanguage, words } from '@/lib/i18n';
import { knownIn } from './options';
import { REVOCATION_STEPS, type RevocationStep } from './revocation-steps';

const { say } = words({
  one: { vi: 'Việc thu hồi', en: 'Revocation' },
  unknown: { vi: 'Không có bước này', en: 'There is no such step' },
});

const FORMS = {
  'moi-giai-trinh': InvitationStep,
  'giai-trinh': HearingStep,
  'quyet-dinh': OrderStep,
  dung: DiscontinuationStep,
};
const route = getRouteApi('/work/thu-hoi/$revocation/$step');

export function RevocationStepPage() {
  const { revocation, step: named } = route.useParams();
  const step = knownIn(REVOCATION_STEPS, named);

  return (
    <PageFrame
      title={step ? inLanguage(REVOCATION_STEPS[step]) : say('unknown')}
      subject={`${revocation}/${named}`}
      above={[
        <Link key="one" to="/thu-hoi/$revocation" params={{ revocation }} className="link">
          {say('one')}
        </Link>,
      ]}
    >
      {step ? <Step id={revocation} step={step} /> : <EmptyState text={say('unknown')} />}
    </PageFrame>
  );
}

function Step({ id, step }: { id: string; step: RevocationStep }) {
  const { data: read } = useSuspenseQuery(revocationQuery(id));
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const Form = FORMS[step];
  const onBack = () => void navigate({ to: '/thu-hoi/$revocation', params: { revocation: id } });

  return (
    <Form
      revocation={read.data}
      version={read.version}
      onBack={onBack}
      onDone={async () => {
        await queryClient.invalidateQueries();
        onBack();
      }}
    />
  );
}
