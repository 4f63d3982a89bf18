import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import { PageFrame } from '@/app/work/page-frame';
import { ErrorSummary } from '@/components/forms/error-summary';
import { JobTable } from '@/features/jobs/job-table';
import { jobsQuery, runJob } from '@/features/jobs/jobs.api';
import { words } from '@/lib/i18n';
import { useSession } from '@/lib/session';

const { say } = words({
  title: { vi: 'Tác vụ của hệ thống', en: 'Jobs of the system' },
  lead: {
    vi: 'Việc hệ thống tự làm theo lịch. Mỗi tác vụ chỉ làm phần còn thiếu nên chạy lại lúc nào cũng được.',
    en: 'What the system does by itself. A job does only what is missing, so it may be run at any time.',
  },
  run: { vi: 'Chạy ngay', en: 'Run now' },
  runIt: { vi: 'Chạy ngay: {name}', en: 'Run now: {name}' },
});

export const JobsPage = () => (
  <PageFrame title={say('title')} lead={say('lead')}>
    <Jobs />
  </PageFrame>
);

function Jobs() {
  const { data: jobs } = useSuspenseQuery(jobsQuery);
  const { roles } = useSession();
  const queryClient = useQueryClient();
  const run = useMutation({
    mutationFn: runJob,
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['jobs'] }),
  });

  return (
    <>
      <ErrorSummary faults={[]} error={run.error} tries={run.failureCount} />
      <JobTable
        jobs={jobs}
        runsLink={({ name }) => (
          <Link to="/tac-vu/$job" params={{ job: name }} className="link">
            {name}
          </Link>
        )}
        act={
          roles.includes('admin')
            ? ({ name }) => (
                <button
                  type="button"
                  aria-label={say('runIt', { name })}
                  className="button button-quiet"
                  disabled={run.isPending}
                  onClick={() => run.mutate(name)}
                >
                  {say('run')}
                </button>
              )
            : undefined
        }
      />
    </>
  );
}
