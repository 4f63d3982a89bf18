import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';

import { InspectionDetails } from '@/features/inspections/inspection-details';
import { InspectionPhotos } from '@/features/inspections/inspection-photos';
import { inspectionQuery } from '@/features/inspections/inspections.api';
import { words } from '@/lib/i18n';

import { PageFrame } from './page-frame';

const { say } = words({
  title: { vi: 'Cuộc kiểm tra', en: 'Inspection' },
  list: { vi: 'Kết quả kiểm tra', en: 'Inspections of my products' },
  help: {
    vi: 'Khắc phục xong hoặc cần thêm thời gian: liên hệ cơ quan kiểm tra, kèm số biên bản.',
    en: 'When all is put right, or more time is needed: contact the office that inspected and name the minutes.',
  },
});

const route = getRouteApi('/work/kiem-tra-cua-toi/$inspection');

export function InspectionPage() {
  const { inspection } = route.useParams();
  return (
    <PageFrame
      title={say('title')}
      subject={inspection}
      crumbs={
        <Link to="/kiem-tra-cua-toi" className="link">
          {say('list')}
        </Link>
      }
    >
      <Shown id={inspection} />
    </PageFrame>
  );
}

function Shown({ id }: { id: string }) {
  const { data: inspection } = useSuspenseQuery(inspectionQuery(id)).data;

  return (
    <>
      <InspectionDetails inspection={inspection} certificateLink={(number) => <PublicCertificate number={number} />} />
      {inspection.state === 'awaiting_correction' && <p>{say('help')}</p>}
      <InspectionPhotos inspection={inspection} />
    </>
  );
}

const PublicCertificate = ({ number }: { number: string }) => (
  <Link to="/xac-minh/$number" params={{ number }} className="link">
    {number}
  </Link>
);
