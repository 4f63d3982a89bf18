import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import { WorkTile } from '@/components/work-tile';
import { recognitionsQuery } from '@/features/producers/certificates/certificates.api';
import { useActing } from '@/lib/acting';
import { formatDate } from '@/lib/format';
import { words } from '@/lib/i18n';

import { monthsLater } from './months-later';

const { say } = words({
  title: { vi: 'Giấy chứng nhận sắp hết hạn', en: 'Certificates about to expire' },
  none: { vi: 'Không có giấy nào hết hạn trong 6 tháng tới.', en: 'None expires in the next 6 months.' },
  until: { vi: 'hết hạn {date}', en: 'expires on {date}' },
  all: { vi: 'Tất cả giấy chứng nhận', en: 'All certificates' },
});

const MONTHS = 6;

/** What has to be renewed soon. */
export function ExpiringTile() {
  const acting = useActing();

  return (
    <WorkTile title={say('title')}>
      {acting?.producerId && <Expiring producer={acting.producerId} />}
      <Link to="/chung-nhan-cua-toi" className="link mt-auto">
        {say('all')}
      </Link>
    </WorkTile>
  );
}

function Expiring({ producer }: { producer: string }) {
  const { data } = useSuspenseInfiniteQuery(recognitionsQuery({ producer, expiresBefore: monthsLater(MONTHS) }));
  const items = data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <p className="text-soft">{say('none')}</p>;

  return (
    <ul className="space-y-2">
      {items.map(({ id, name, expiresOn }) => (
        <li key={id}>
          <Link to="/san-pham-cua-toi/$product" params={{ product: id }} className="link font-semibold">
            {name}
          </Link>
          {expiresOn && <span className="block text-warn">{say('until', { date: formatDate(expiresOn) })}</span>}
        </li>
      ))}
    </ul>
  );
}
