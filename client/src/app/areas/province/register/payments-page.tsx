import { Link } from '@tanstack/react-router';

import { PageFrame } from '@/app/work/page-frame';
import { EmptyState } from '@/components/lists/empty-state';
import { KeysetList } from '@/components/lists/keyset-list';
import { PaymentTable } from '@/features/rewards/payments/payment-table';
import { paymentsQuery } from '@/features/rewards/payments/payments.api';
import { words } from '@/lib/i18n';
import { RewardsLink } from './reward-links';

const { say } = words({
  title: { vi: 'Các khoản đã chi', en: 'Payments made' },
  empty: { vi: 'Chưa có khoản chi nào', en: 'Nothing has been paid yet' },
});

const COUNTED = { vi: '{count} khoản chi', en: '{count} payments' };

export function PaymentsPage() {
  return (
    <PageFrame title={say('title')} above={[<RewardsLink key="rewards" />]}>
      <KeysetList query={paymentsQuery({})} counted={COUNTED} empty={<EmptyState text={say('empty')} />}>
        {(payments) => (
          <PaymentTable
            payments={payments}
            linkTo={({ entitlementId, document }) => (
              <Link to="/thuong/$reward" params={{ reward: entitlementId }} className="link">
                {document}
              </Link>
            )}
          />
        )}
      </KeysetList>
    </PageFrame>
  );
}
