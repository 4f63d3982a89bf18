import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';

import { PageFrame } from '@/app/work/page-frame';
import { PlanForm } from '@/features/inspections/inspection-forms';
import { words } from '@/lib/i18n';

const { say } = words({
  title: { vi: 'Lên kế hoạch kiểm tra {number}', en: 'Plan an inspection of {number}' },
  list: { vi: 'Kiểm tra', en: 'Inspections' },
});

const route = getRouteApi('/work/kiem-tra/moi/$certificate');

export function NewInspectionPage() {
  const { certificate } = route.useParams();
  const queryClient = useQueryClient();
  const navigate = useNavigate();

  return (
    <PageFrame
      title={say('title', { number: certificate })}
      subject={certificate}
      above={[
        <Link key="list" to="/kiem-tra" className="link">
          {say('list')}
        </Link>,
      ]}
    >
      <PlanForm
        certificateNumber={certificate}
        onBack={() => void navigate({ to: '/kiem-tra' })}
        onDone={async ({ id }) => {
          await queryClient.invalidateQueries();
          void navigate({ to: '/kiem-tra/$inspection', params: { inspection: id } });
        }}
      />
    </PageFrame>
  );
}
