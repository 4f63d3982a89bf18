import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';

import { TransferFacts } from '@/features/assessment/transfers/transfer-facts';
import { transferQuery } from '@/features/assessment/transfers/transfers.api';
import { words } from '@/lib/i18n';

import { SectionHeading } from './section-heading';
import { WorkBoundary } from './work-boundary';

const { say } = words({
  title: { vi: 'Gói hồ sơ: {product}', en: 'Package: {product}' },
  all: { vi: 'Chuyển hồ sơ lên trung ương', en: 'Packages to the central level' },
});

const route = getRouteApi('/work/chuyen-trung-uong/$transfer');

/** One sealed package. */
export function TransferPage() {
  const { transfer } = route.useParams();
  return (
    <WorkBoundary subject={transfer}>
      <One id={transfer} />
    </WorkBoundary>
  );
}

function One({ id }: { id: string }) {
  const transfer = useSuspenseQuery(transferQuery(id)).data;
  return (
    <>
      <SectionHeading text={say('title', { product: transfer.productName })}>
        <Link to="/chuyen-trung-uong" className="link">
          {say('all')}
        </Link>
      </SectionHeading>
      <TransferFacts transfer={transfer} />
    </>
  );
}
