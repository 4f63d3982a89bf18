import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';

import { PageFrame } from '@/app/work/page-frame';
import { RenewalHistory } from '@/features/renewals/renewal-history';
import { renewalQuery } from '@/features/renewals/renewals.api';
import { formatDate } from '@/lib/format';
import { words } from '@/lib/i18n';
import { useSession } from '@/lib/session';

import { RENEWAL_KEEPERS } from './renewals.route';

const { say } = words({
  title: { vi: 'Đánh giá lại: {number}', en: 'Renewal of {number}' },
  list: { vi: 'Sắp hết hạn', en: 'Expiring' },
  about: {
    vi: '“{product}” có giấy chứng nhận đến hết ngày {date}, còn {days} ngày.',
    en: '“{product}” is certified through {date}; {days} days are left.',
  },
  contact: { vi: 'Ghi lần liên hệ', en: 'Record a contact' },
  answer: { vi: 'Ghi ý định của chủ thể', en: 'Record an answer' },
});

const route = getRouteApi('/work/sap-het-han/$certificate');

export function RenewalPage() {
  const { certificate } = route.useParams();
  return (
    <PageFrame
      title={say('title', { number: certificate })}
      subject={certificate}
      above={[
        <Link key="list" to="/sap-het-han" className="link">
          {say('list')}
        </Link>,
      ]}
    >
      <Shown number={certificate} />
    </PageFrame>
  );
}

function Shown({ number }: { number: string }) {
  const { data: read } = useSuspenseQuery(renewalQuery(number));
  const { roles } = useSession();
  const { productName, expiresOn, daysLeft } = read.data.renewal;

  return (
    <>
      <p>{say('about', { product: productName, date: formatDate(expiresOn), days: String(daysLeft) })}</p>
      {roles.some((role) => RENEWAL_KEEPERS.includes(role)) && (
        <p className="flex flex-wrap gap-3">
          <Link
            to="/sap-het-han/$certificate/$step"
            params={{ certificate: number, step: 'lien-he' }}
            className="button button-main"
          >
            {say('contact')}
          </Link>
          <Link
            to="/sap-het-han/$certificate/$step"
            params={{ certificate: number, step: 'y-dinh' }}
            className="button button-quiet"
          >
            {say('answer')}
          </Link>
        </p>
      )}
      <RenewalHistory detail={read.data} />
    </>
  );
}
