import { getRouteApi, Link } from '@tanstack/react-router';

import { PageFrame } from '@/app/work/page-frame';
import { EmptyState } from '@/components/lists/empty-state';
import { KeysetList } from '@/components/lists/keyset-list';
import { jobRunsQuery } from '@/features/jobs/jobs.api';
import { RunTable } from '@/features/jobs/run-table';
import { words } from '@/lib/i18n';

const { say } = words({
  title: { vi: 'Tác vụ {name}', en: 'Job {name}' },
  lead: {
    vi: 'Trong các lần chạy không có gì để làm, chỉ giữ lại lần cuối.',
    en: 'Of runs that found nothing to do only the last one is kept.',
  },
  all: { vi: 'Tác vụ', en: 'Jobs' },
  empty: { vi: 'Chưa chạy lần nào', en: 'It has never run' },
});

const COUNTED = { vi: '{count} lần chạy', en: '{count} runs' };
const route = getRouteApi('/work/tac-vu/$job');

export function JobPage() {
  const { job } = route.useParams();
  return (
    <PageFrame
      title={say('title', { name: job })}
      lead={say('lead')}
      subject={job}
      above={[
        <Link key="all" to="/tac-vu" className="link">
          {say('all')}
        </Link>,
      ]}
    >
      <KeysetList query={jobRunsQuery(job)} counted={COUNTED} empty={<EmptyState text={say('empty')} />}>
        {(runs) => <RunTable runs={runs} />}
      </KeysetList>
    </PageFrame>
  );
}
