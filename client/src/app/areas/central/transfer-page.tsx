import { getRouteApi, Link } from '@tanstack/react-router';

import { PackageDetails } from '@/features/assessment/packages/package-details';
import { words } from '@/lib/i18n';
import { useSession } from '@/lib/session';

import { PageFrame } from '../producer/page-frame';

const { say } = words({
  title: { vi: 'Một gói hồ sơ', en: 'One package' },
  all: { vi: 'Gói hồ sơ gửi trung ương', en: 'Packages for the central level' },
});

export function TransferPage() {
  const { transfer } = getRouteApi('/work/goi-ho-so/$transfer').useParams();
  const { roles } = useSession();

  return (
    <PageFrame
      title={say('title')}
      subject={transfer}
      isWide
      crumbs={
        <Link to="/goi-ho-so" className="link">
          {say('all')}
        </Link>
      }
    >
      <PackageDetails id={transfer} isCentre={roles.includes('central_officer')} />
    </PageFrame>
  );
}
