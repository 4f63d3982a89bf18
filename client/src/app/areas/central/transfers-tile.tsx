import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import { WorkTile } from '@/components/work-tile';
import { onTheWayQuery } from '@/features/assessment/packages/packages.api';
import { words } from '@/lib/i18n';

const { say } = words({
  title: { vi: 'Gói hồ sơ', en: 'Packages' },
  waiting: { vi: '{count} gói đang gửi, chờ nhận', en: '{count} on the way, to be received' },
  all: { vi: 'Mở tất cả gói hồ sơ', en: 'Open all packages' },
});

/** Packages that wait to be received. */
export function TransfersTile() {
  const { data: count } = useSuspenseQuery(onTheWayQuery);

  return (
    <WorkTile title={say('title')}>
      <Link to="/goi-ho-so" search={{ received: 'false' }} className="link inline-block min-h-8 self-start">
        {say('waiting', { count: String(count) })}
      </Link>
      <Link to="/goi-ho-so" className="link mt-auto inline-block min-h-6 self-start">
        {say('all')}
      </Link>
    </WorkTile>
  );
}
