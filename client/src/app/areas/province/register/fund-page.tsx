import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';

import { PageFrame } from '@/app/work/page-frame';
import { AllotmentForm } from '@/features/rewards/funds/allotment-form';
import { FundDetails } from '@/features/rewards/funds/fund-details';
import { fundQuery } from '@/features/rewards/funds/funds.api';
import { words } from '@/lib/i18n';
import { useSession } from '@/lib/session';

import { FundsLink, RewardsLink } from './reward-links';

const { say } = words({
  title: { vi: 'Một nguồn kinh phí thưởng', en: 'A fund for rewards' },
  rewards: { vi: 'Các khoản thưởng từ nguồn này', en: 'Rewards from this fund' },
  change: { vi: 'Điều chỉnh số được giao', en: 'Change what is allotted' },
});

const route = getRouteApi('/work/kinh-phi-thuong/$fund');

export function FundPage() {
  const { fund } = route.useParams();
  return (
    <PageFrame title={say('title')} subject={fund} above={[<RewardsLink key="rewards" />, <FundsLink key="funds" />]}>
      <Shown id={fund} />
    </PageFrame>
  );
}

function Shown({ id }: { id: string }) {
  const read = useSuspenseQuery(fundQuery(id)).data;
  const { roles } = useSession();
  const navigate = useNavigate();
  const [saves, setSaves] = useState(0);

  return (
    <>
      <FundDetails fund={read.data} />
      <Link to="/thuong" search={{ fund: id }} className="button button-quiet">
        {say('rewards')}
      </Link>
      {roles.includes('province_officer') && (
        <section className="space-y-4">
          <h2 className="text-xl">{say('change')}</h2>
          <AllotmentForm
            key={saves}
            read={read}
            onDone={() => setSaves(saves + 1)}
            onBack={() => void navigate({ to: '/kinh-phi-thuong' })}
          />
        </section>
      )}
    </>
  );
}
