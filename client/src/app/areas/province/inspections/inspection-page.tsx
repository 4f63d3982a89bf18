import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';

import { PageFrame } from '@/app/work/page-frame';
import { InspectionDetails } from '@/features/inspections/inspection-details';
import { InspectionPhotos } from '@/features/inspections/inspection-photos';
import { inspectionQuery } from '@/features/inspections/inspections.api';
import { inLanguage, words } from '@/lib/i18n';
import { useSession } from '@/lib/session';

import { CertificateLink } from '../register/decision-links';
import { DECIDERS } from '../register/roles';
import { INSPECTION_STEPS, STEPS_IN } from './inspection-steps';

const { say } = words({
  title: { vi: 'Cuộc kiểm tra', en: 'Inspection' },
  list: { vi: 'Kiểm tra', en: 'Inspections' },
  steps: { vi: 'Các bước tiếp theo', en: 'What may follow' },
});

const route = getRouteApi('/work/kiem-tra/$inspection');

export function InspectionPage() {
  const { inspection } = route.useParams();
  return (
    <PageFrame
      title={say('title')}
      subject={inspection}
      above={[
        <Link key="list" to="/kiem-tra" className="link">
          {say('list')}
        </Link>,
      ]}
    >
      <Shown id={inspection} />
    </PageFrame>
  );
}

function Shown({ id }: { id: string }) {
  const { data: read } = useSuspenseQuery(inspectionQuery(id));
  const { roles } = useSession();
  const isDecider = roles.some((role) => DECIDERS.includes(role));
  const steps = isDecider ? STEPS_IN[read.data.state] : [];

  return (
    <>
      <InspectionDetails inspection={read.data} certificateLink={(number) => <CertificateLink number={number} />} />
      {steps.length > 0 && (
        <nav aria-label={say('steps')} className="flex flex-wrap gap-3">
          {steps.map((step, index) => (
            <Link
              key={step}
              to="/kiem-tra/$inspection/$step"
              params={{ inspection: id, step }}
              className={`button ${index === 0 ? 'button-main' : 'button-quiet'}`}
            >
              {inLanguage(INSPECTION_STEPS[step])}
            </Link>
          ))}
        </nav>
      )}
      <InspectionPhotos inspection={read.data} mayAdd={isDecider} />
    </>
  );
}
