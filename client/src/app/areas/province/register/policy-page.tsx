import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';

import { PageFrame } from '@/app/work/page-frame';
import { policyQuery } from '@/features/rewards/policies/policies.api';
import { PolicyDetails } from '@/features/rewards/policies/policy-details';
import { words } from '@/lib/i18n';
import { useSession } from '@/lib/session';
import { PoliciesLink, RewardsLink } from './reward-links';

const { say } = words({
  title: { vi: 'Một mức thưởng', en: 'A reward rule' },
  repeal: { vi: 'Kết thúc quy định', en: 'End the rule' },
});

const route = getRouteApi('/work/muc-thuong/$policy');

export function PolicyPage() {
  const { policy } = route.useParams();
  return (
    <PageFrame
      title={say('title')}
      subject={policy}
      above={[<RewardsLink key="rewards" />, <PoliciesLink key="policies" />]}
    >
      <Shown id={policy} />
    </PageFrame>
  );
}

function Shown({ id }: { id: string }) {
  const { data: read } = useSuspenseQuery(policyQuery(id));
  const { memberships } = useSession();
  const isOwn = memberships.some(({ role, unitId }) => role === 'province_officer' && unitId === read.data.unitId);

  return (
    <>
      <PolicyDetails policy={read.data} />
      {isOwn && (
        <Link to="/muc-thuong/$policy/ket-thuc" params={{ policy: id }} className="button button-quiet">
          {say('repeal')}
        </Link>
      )}
    </>
  );
}
