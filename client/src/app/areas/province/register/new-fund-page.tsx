import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';

import { PageFrame } from '@/app/work/page-frame';
import { FundForm } from '@/features/rewards/funds/fund-form';
import { useActing } from '@/lib/acting';
import { words } from '@/lib/i18n';
import { useSession } from '@/lib/session';

import { FundsLink, RewardsLink } from './reward-links';

const { say } = words({
  title: { vi: 'Nhập nguồn kinh phí thưởng', en: 'Enter a fund for rewards' },
});

export function NewFundPage() {
  const { memberships } = useSession();
  const acting = useActing();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const officer = [acting, ...memberships].find((each) => each?.role === 'province_officer');

  return (
    <PageFrame title={say('title')} above={[<RewardsLink key="rewards" />, <FundsLink key="funds" />]}>
      <FundForm
        province={officer?.unitId ?? ''}
        onDone={async ({ id }) => {
          await queryClient.invalidateQueries({ queryKey: ['rewards'] });
          await navigate({ to: '/kinh-phi-thuong/$fund', params: { fund: id } });
        }}
        onBack={() => void navigate({ to: '/kinh-phi-thuong' })}
      />
    </PageFrame>
  );
}
