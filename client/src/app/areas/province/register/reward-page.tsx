import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';

import { PageFrame } from '@/app/work/page-frame';
import { EmptyState } from '@/components/lists/empty-state';
import { KeysetList } from '@/components/lists/keyset-list';
import { EntitlementDetails } from '@/features/rewards/entitlements/entitlement-details';
import { ENTITLEMENT_STEPS, stepsOf } from '@/features/rewards/entitlements/entitlement-steps';
import { entitlementQuery } from '@/features/rewards/entitlements/entitlements.api';
import { PaymentTable } from '@/features/rewards/payments/payment-table';
import { paymentsQuery } from '@/features/rewards/payments/payments.api';
import { inLanguage, words } from '@/lib/i18n';
import { useSession } from '@/lib/session';
import { DecisionLink } from './decision-links';
import { RewardsLink } from './reward-links';

const { say } = words({
  title: { vi: 'Khoản thưởng', en: 'Reward' },
  steps: { vi: 'Các bước tiếp theo', en: 'What may follow' },
  rule: { vi: 'Xem quy định đã áp dụng', en: 'See the rule that applied' },
  payments: { vi: 'Đã chi', en: 'Payments' },
  none: { vi: 'Chưa chi khoản nào', en: 'Nothing has been paid' },
});

const COUNTED = { vi: '{count} lần chi', en: '{count} payments' };
const route = getRouteApi('/work/thuong/$reward');

/** One reward: how it came about, what was paid, what may follow. */
export function RewardPage() {
  const { reward } = route.useParams();
  return (
    <PageFrame title={say('title')} subject={reward} above={[<RewardsLink key="rewards" />]}>
      <Shown id={reward} />
    </PageFrame>
  );
}

function Shown({ id }: { id: string }) {
  const { data: read } = useSuspenseQuery(entitlementQuery(id));
  const { roles } = useSession();
  const { decisionId, decisionNumber, policyId } = read.data;
  const steps = roles.includes('province_officer') ? stepsOf(read.data) : [];

  return (
    <>
      {steps.length > 0 && (
        <nav aria-label={say('steps')} className="flex flex-wrap gap-3">
          {steps.map((step, place) => (
            <Link
              key={step}
              to="/thuong/$reward/$step"
              params={{ reward: id, step }}
              className={`button ${place === 0 ? 'button-main' : 'button-quiet'}`}
            >
              {inLanguage(ENTITLEMENT_STEPS[step])}
            </Link>
          ))}
        </nav>
      )}
      <EntitlementDetails entitlement={read.data} />
      <p className="flex flex-wrap gap-x-6 gap-y-2">
        <DecisionLink id={decisionId} number={decisionNumber} />
        {policyId && (
          <Link to="/muc-thuong/$policy" params={{ policy: policyId }} className="link">
            {say('rule')}
          </Link>
        )}
      </p>
      <section className="space-y-3">
        <h2 className="text-xl">{say('payments')}</h2>
        <KeysetList
          query={paymentsQuery({ entitlement: id })}
          counted={COUNTED}
          empty={<EmptyState text={say('none')} />}
        >
          {(payments) => <PaymentTable payments={payments} />}
        </KeysetList>
      </section>
    </>
  );
}
