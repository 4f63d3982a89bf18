import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';

import { ownCertificateQuery } from '@/features/producers/certificates/certificates.api';
import { RenunciationForm } from '@/features/producers/certificates/renunciation-form';
import { words } from '@/lib/i18n';

import { PageFrame } from './page-frame';

const { say } = words({
  title: { vi: 'Xin thôi công nhận', en: 'Give the recognition up' },
  list: { vi: 'Giấy chứng nhận của tôi', en: 'My certificates' },
  of: { vi: 'Giấy chứng nhận {number}', en: 'Certificate {number}' },
});

const route = getRouteApi('/work/chung-nhan-cua-toi/$number/xin-thoi');

export function RenunciationPage() {
  const { number } = route.useParams();
  return (
    <PageFrame
      title={say('title')}
      subject={number}
      crumbs={
        <Link to="/chung-nhan-cua-toi" className="link">
          {say('list')}
        </Link>
      }
    >
      <Step number={number} />
    </PageFrame>
  );
}

function Step({ number }: { number: string }) {
  const { version } = useSuspenseQuery(ownCertificateQuery(number)).data;
  const navigate = route.useNavigate();
  const back = () => void navigate({ to: '/chung-nhan-cua-toi' });

  return (
    <>
      <p className="font-semibold text-lg">{say('of', { number })}</p>
      <RenunciationForm number={number} version={version} onDone={back} onBack={back} />
    </>
  );
}
