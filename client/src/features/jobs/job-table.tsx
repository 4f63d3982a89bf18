import type { ReactNode } from 'react';

import { type Column, DataTable } from '@/components/lists/data-table';
import { formatInstant } from '@/lib/format';
import { inLanguage, words } from '@/lib/i18n';

import { OutcomeChip } from './job-words';
import type { Job } from './jobs.api';

const { say } = words({
  caption: { vi: 'Các tác vụ', en: 'Jobs' },
  job: { vi: 'Tác vụ', en: 'Job' },
  next: { vi: 'Lần chạy tới', en: 'Next run' },
  notHere: { vi: 'Không tự chạy', en: 'Does not run by itself' },
  last: { vi: 'Lần chạy gần nhất', en: 'Last run' },
  never: { vi: 'Chưa chạy lần nào', en: 'Never yet' },
  counts: { vi: 'Đã làm {done}, lỗi {failed}', en: '{done} done, {failed} failed' },
  act: { vi: 'Thao tác', en: 'Act' },
});

interface JobTableProps {
  jobs: readonly Job[];
  runsLink: (job: Job) => ReactNode;
  /** For those who may run it now. */
  act?: (job: Job) => ReactNode;
}

/** What the system does by itself, and how it is going. */
export function JobTable({ jobs, runsLink, act }: JobTableProps) {
  const columns: Column<Job>[] = [
    {
      key: 'job',
      head: say('job'),
      cell: (job) => (
        <>
          {runsLink(job)}
          <span className="block text-soft text-sm">{inLanguage(job.purpose)}</span>
        </>
      ),
    },
    {
      key: 'next',
      head: say('next'),
      cell: ({ nextRunAt }) => (nextRunAt ? formatInstant(nextRunAt) : say('notHere')),
    },
    { key: 'last', head: say('last'), cell: ({ lastRun }) => (lastRun ? <LastRun run={lastRun} /> : say('never')) },
  ];
  if (act) columns.push({ key: 'act', head: say('act'), cell: act });

  return <DataTable caption={say('caption')} columns={columns} rows={jobs} keyOf={({ name }) => name} />;
}

const LastRun = ({ run }: { run: NonNullable<Job['lastRun']> }) => (
  <>
    <OutcomeChip outcome={run.outcome} />
    <span className="block text-soft text-sm">
      {formatInstant(run.startedAt)} · {say('counts', { done: String(run.done), failed: String(run.failed) })}
    </span>
  </>
);
