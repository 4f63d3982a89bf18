import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';

import { PageFrame } from '@/app/work/page-frame';
import { PolicyForm } from '@/features/rewards/policies/policy-form';
import { useActing } from '@/lib/acting';
import { words } from '@/lib/i18n';
import { useSession } from '@/lib/session';
import { PoliciesLink, RewardsLink } from './reward-links';

const { say } = words({
  title: { vi: 'Nhập mức thưởng', en: 'Enter a reward rule' },
  lead: {
    vi: 'Mỗi trường hợp và hạng sao một mức. Thay mức đang có: kết thúc quy định cũ trước, rồi nhập quy định mới.',
    en: 'One rule for each case and star. To replace one, end the old rule first, then enter the new one.',
  },
});

export function NewPolicyPage() {
  const { user, memberships } = useSession();
  const acting = useActing();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const officer = [acting, ...memberships].find((each) => each?.role === 'province_officer');

  return (
    <PageFrame
      title={say('title')}
      lead={say('lead')}
      above={[<RewardsLink key="rewards" />, <PoliciesLink key="policies" />]}
    >
      <PolicyForm
        user={user.id}
        unitId={officer?.unitId ?? ''}
        onDone={async ({ id }) => {
          await queryClient.invalidateQueries({ queryKey: ['rewards'] });
          await navigate({ to: '/muc-thuong/$policy', params: { policy: id } });
        }}
      />
    </PageFrame>
  );
}
