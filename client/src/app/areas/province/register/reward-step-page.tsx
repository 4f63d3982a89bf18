import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';

import { PageFrame } from '@/app/work/page-frame';
import { EmptyState } from '@/components/lists/empty-state';
import { ApprovalStep } from '@/features/rewards/entitlements/approval-form';
import { ENTITLEMENT_STEPS, type EntitlementStep, leftOf } from '@/features/rewards/entitlements/entitlement-steps';
import { entitlementQuery } from '@/features/rewards/entitlements/entitlements.api';
import { CancellationStep, ClawBackStep, ConfirmationStep } from '@/features/rewards/entitlements/step-forms';
import { PaymentForm } from '@/features/rewards/payments/payment-form';
import { inLanguage, words } from '@/lib/i18n';
import { knownIn } from './options';
import { RewardLink, RewardsLink } from './reward-links';

const { say } = words({
  unknown: { vi: 'Không có bước này', en: 'There is no such step' },
});

const route = getRouteApi('/work/thuong/$reward/$step');

export function RewardStepPage() {
  const { reward, step: named } = route.useParams();
  const step = knownIn(ENTITLEMENT_STEPS, named);

  return (
    <PageFrame
      title={step ? inLanguage(ENTITLEMENT_STEPS[step]) : say('unknown')}
      subject={`${reward}/${named}`}
      above={[<RewardsLink key="rewards" />, <RewardLink key="reward" id={reward} />]}
    >
      {step ? <Step id={reward} step={step} /> : <EmptyState text={say('unknown')} />}
    </PageFrame>
  );
}

function Step({ id, step }: { id: string; step: EntitlementStep }) {
  const { data: read } = useSuspenseQuery(entitlementQuery(id));
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const onBack = () => void navigate({ to: '/thuong/$reward', params: { reward: id } });
  const onDone = async () => {
    await queryClient.invalidateQueries({ queryKey: ['rewards'] });
    onBack();
  };
  const props = { entitlement: read.data, version: read.version, onBack, onDone };

  switch (step) {
    case 'duyet':
      return <ApprovalStep {...props} />;
    case 'xac-nhan':
      return <ConfirmationStep {...props} />;
    case 'huy':
      return <CancellationStep {...props} />;
    case 'thu-lai':
      return <ClawBackStep {...props} />;
    case 'chi-tra':
      return <PaymentForm entitlement={id} left={leftOf(read.data)} onBack={onBack} onDone={onDone} />;
  }
}
