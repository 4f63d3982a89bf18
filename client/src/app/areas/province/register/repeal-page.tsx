import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';

import { PageFrame } from '@/app/work/page-frame';
import { policyQuery } from '@/features/rewards/policies/policies.api';
import { PolicyDetails } from '@/features/rewards/policies/policy-details';
import { RepealForm } from '@/features/rewards/policies/repeal-form';
import { words } from '@/lib/i18n';
import { PoliciesLink, RewardsLink } from './reward-links';

const { say } = words({
  title: { vi: 'Kết thúc một mức thưởng', en: 'End a reward rule' },
});

const route = getRouteApi('/work/muc-thuong/$policy/ket-thuc');

export function RepealPage() {
  const { policy } = route.useParams();
  return (
    <PageFrame
      title={say('title')}
      subject={policy}
      above={[<RewardsLink key="rewards" />, <PoliciesLink key="policies" />]}
    >
      <Repealing id={policy} />
    </PageFrame>
  );
}

function Repealing({ id }: { id: string }) {
  const { data: read } = useSuspenseQuery(policyQuery(id));
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const onBack = () => void navigate({ to: '/muc-thuong/$policy', params: { policy: id } });

  return (
    <>
      <PolicyDetails policy={read.data} />
      <RepealForm
        policy={read.data}
        version={read.version}
        onBack={onBack}
        onDone={async () => {
          await queryClient.invalidateQueries({ queryKey: ['rewards'] });
          onBack();
        }}
      />
    </>
  );
}
