import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';

import { PageFrame } from '@/app/work/page-frame';
import { misuseReportQuery } from '@/features/inspections/misuse.api';
import { MisuseClosing } from '@/features/inspections/misuse-closing';
import { words } from '@/lib/i18n';

const { say } = words({
  title: { vi: 'Kết thúc phản ánh', en: 'Close a report' },
  one: { vi: 'Phản ánh', en: 'The report' },
});

const route = getRouteApi('/work/phan-anh-nhan-duoc/$report/ket-thuc');

export function MisuseClosingPage() {
  const { report } = route.useParams();
  return (
    <PageFrame
      title={say('title')}
      subject={report}
      above={[
        <Link key="one" to="/phan-anh-nhan-duoc/$report" params={{ report }} className="link">
          {say('one')}
        </Link>,
      ]}
    >
      <Closing id={report} />
    </PageFrame>
  );
}

function Closing({ id }: { id: string }) {
  const { data: read } = useSuspenseQuery(misuseReportQuery(id));
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const onBack = () => void navigate({ to: '/phan-anh-nhan-duoc/$report', params: { report: id } });

  return (
    <MisuseClosing
      report={read.data}
      version={read.version}
      onBack={onBack}
      onDone={async () => {
        await queryClient.invalidateQueries();
        onBack();
      }}
    />
  );
}
