import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';

import { PageFrame } from '@/app/work/page-frame';
import { Facts } from '@/components/facts';
import { ErrorSummary } from '@/components/forms/error-summary';
import { misuseReporterQuery, misuseReportQuery, takeMisuseReport } from '@/features/inspections/misuse.api';
import { MisuseDetails } from '@/features/inspections/misuse-details';
import { words } from '@/lib/i18n';
import { useSession } from '@/lib/session';
import { uniqueKey } from '@/lib/unique-key';

import { CertificateLink } from '../register/decision-links';
import { CASE_KEEPERS } from './misuse.route';

const { say } = words({
  title: { vi: 'Phản ánh của người dân', en: 'A report of the public' },
  list: { vi: 'Phản ánh', en: 'Reports' },
  take: { vi: 'Nhận xem xét', en: 'Look into it' },
  close: { vi: 'Kết thúc', en: 'Close it' },
  ask: { vi: 'Xem người phản ánh', en: 'See who reported' },
  name: { vi: 'Người phản ánh', en: 'Reported by' },
  contact: { vi: 'Liên hệ', en: 'Contact' },
});

const route = getRouteApi('/work/phan-anh-nhan-duoc/$report');

export function MisuseReportPage() {
  const { report } = route.useParams();
  return (
    <PageFrame
      title={say('title')}
      subject={report}
      above={[
        <Link key="list" to="/phan-anh-nhan-duoc" className="link">
          {say('list')}
        </Link>,
      ]}
    >
      <Shown id={report} />
    </PageFrame>
  );
}

function Shown({ id }: { id: string }) {
  const { data: read } = useSuspenseQuery(misuseReportQuery(id));
  const { roles } = useSession();
  const isKeeper = roles.some((role) => CASE_KEEPERS.includes(role));

  return (
    <>
      <MisuseDetails report={read.data} certificateLink={(number) => <CertificateLink number={number} />} />
      {isKeeper && read.data.hasReporter && <Reporter id={id} />}
      {isKeeper && read.data.state !== 'closed' && <Steps id={id} version={read.version} state={read.data.state} />}
    </>
  );
}

/** Asked for by a press, so that a look at the case does not show a person. */
function Reporter({ id }: { id: string }) {
  const { data: reporter, refetch, isFetching } = useQuery({ ...misuseReporterQuery(id), enabled: false });

  return reporter ? (
    <Facts
      rows={[
        [say('name'), reporter.name],
        [say('contact'), reporter.contact],
      ]}
    />
  ) : (
    <button type="button" className="button button-quiet" disabled={isFetching} onClick={() => void refetch()}>
      {say('ask')}
    </button>
  );
}

function Steps({ id, version, state }: { id: string; version: string; state: 'received' | 'assigned' }) {
  const queryClient = useQueryClient();
  const take = useMutation({
    mutationFn: () => takeMisuseReport(id, { key: uniqueKey(), version }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['misuse-reports'] }),
  });

  return (
    <div className="space-y-4">
      <ErrorSummary faults={[]} error={take.error} tries={take.failureCount} />
      {state === 'received' ? (
        <button type="button" className="button button-main" disabled={take.isPending} onClick={() => take.mutate()}>
          {say('take')}
        </button>
      ) : (
        <Link to="/phan-anh-nhan-duoc/$report/ket-thuc" params={{ report: id }} className="button button-main">
          {say('close')}
        </Link>
      )}
    </div>
  );
}
