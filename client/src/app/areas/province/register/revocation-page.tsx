import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';

import { PageFrame } from '@/app/work/page-frame';
import { RevocationDetails } from '@/features/certification/revocations/revocation-details';
import { type Revocation, revocationQuery } from '@/features/certification/revocations/revocations.api';
import { inLanguage, words } from '@/lib/i18n';
import { useSession } from '@/lib/session';
import { CertificateLink } from './decision-links';
import { REVOCATION_STEPS, type RevocationStep } from './revocation-steps';
import { DECIDERS } from './roles';

const { say } = words({
  title: { vi: 'Việc thu hồi giấy chứng nhận', en: 'Revocation of a certificate' },
  list: { vi: 'Thu hồi', en: 'Revocations' },
  steps: { vi: 'Các bước tiếp theo', en: 'What may follow' },
});

const route = getRouteApi('/work/thu-hoi/$revocation');

export function RevocationPage() {
  const { revocation } = route.useParams();
  return (
    <PageFrame
      title={say('title')}
      subject={revocation}
      above={[
        <Link key="list" to="/thu-hoi" className="link">
          {say('list')}
        </Link>,
      ]}
    >
      <Shown id={revocation} />
    </PageFrame>
  );
}

function Shown({ id }: { id: string }) {
  const { data: read } = useSuspenseQuery(revocationQuery(id));
  const { roles } = useSession();
  const mayAct = read.data.state === 'open' && roles.some((role) => DECIDERS.includes(role));

  return (
    <>
      <RevocationDetails revocation={read.data} linkTo={(number) => <CertificateLink number={number} />} />
      {mayAct && (
        <nav aria-label={say('steps')} className="flex flex-wrap gap-3">
          {stepsLeft(read.data).map((step) => (
            <Link
              key={step}
              to="/thu-hoi/$revocation/$step"
              params={{ revocation: id, step }}
              className={`button ${step === 'quyet-dinh' ? 'button-main' : 'button-quiet'}`}
            >
              {inLanguage(REVOCATION_STEPS[step])}
            </Link>
          ))}
        </nav>
      )}
    </>
  );
}

/** The producer is asked once. */
const stepsLeft = ({ invitation }: Revocation) =>
  (Object.keys(REVOCATION_STEPS) as RevocationStep[]).filter((step) => step !== 'moi-giai-trinh' || !invitation);
