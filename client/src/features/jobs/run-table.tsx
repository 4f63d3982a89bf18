import { type Column, DataTable } from '@/components/lists/data-table';
import { formatInstant } from '@/lib/format';
import { words } from '@/lib/i18n';

import { OutcomeChip } from './job-words';
import type { JobRun } from './jobs.api';

const { say } = words({
  caption: { vi: 'Các lần chạy, mới nhất trước', en: 'Runs, the newest first' },
  started: { vi: 'Bắt đầu', en: 'Began' },
  ended: { vi: 'Kết thúc', en: 'Ended' },
  outcome: { vi: 'Kết quả', en: 'Outcome' },
  done: { vi: 'Đã làm', en: 'Done' },
  failed: { vi: 'Lỗi', en: 'Failed' },
  by: { vi: 'Ai cho chạy', en: 'Asked for by' },
  admin: { vi: 'Quản trị viên', en: 'An administrator' },
  schedule: { vi: 'Theo lịch', en: 'Its time' },
});

export function RunTable({ runs }: { runs: readonly JobRun[] }) {
  const columns: Column<JobRun>[] = [
    { key: 'started', head: say('started'), cell: ({ startedAt }) => formatInstant(startedAt) },
    { key: 'ended', head: say('ended'), cell: ({ endedAt }) => endedAt && formatInstant(endedAt) },
    {
      key: 'outcome',
      head: say('outcome'),
      cell: ({ outcome, failure }) => (
        <>
          <OutcomeChip outcome={outcome} />
          {failure && <code className="block break-all text-sm">{failure}</code>}
        </>
      ),
    },
    { key: 'done', head: say('done'), isFigure: true, cell: ({ done }) => String(done) },
    { key: 'failed', head: say('failed'), isFigure: true, cell: ({ failed }) => String(failed) },
    { key: 'by', head: say('by'), cell: ({ requestedBy }) => say(requestedBy ? 'admin' : 'schedule') },
  ];

  return <DataTable caption={say('caption')} columns={columns} rows={runs} keyOf={({ id }) => id} />;
}
