import { DataTable } from '@/components/lists/data-table';
import { formatDate } from '@/lib/format';
import { words } from '@/lib/i18n';

import type { Round } from './rounds.api';

const { say } = words({
  caption: { vi: 'Đợt đánh giá', en: 'Rounds of assessment' },
  round: { vi: 'Đợt', en: 'Round' },
  name: { vi: 'Đợt {number} năm {year}', en: 'Round {number} of {year}' },
  propose: { vi: 'Xã đề nghị trước ngày', en: 'Proposed before' },
  done: { vi: 'Xong trước ngày', en: 'Done before' },
  extra: { vi: 'Đợt bổ sung, không có hạn theo quy định', en: 'An extra round, without set days' },
});

/** What a round is called. */
export const sayRound = ({ number, year }: Round) => say('name', { number: String(number), year: String(year) });

/** Rounds with their cut-off days, which the act in force sets. */
export function RoundList({ rounds }: { rounds: readonly Round[] }) {
  const day = (date: string | undefined) => (date ? formatDate(date) : say('extra'));

  return (
    <DataTable
      caption={say('caption')}
      rows={rounds}
      keyOf={({ id }) => id}
      columns={[
        { key: 'round', head: say('round'), cell: sayRound },
        { key: 'propose', head: say('propose'), cell: ({ proposeBefore }) => day(proposeBefore) },
        { key: 'done', head: say('done'), cell: ({ doneBefore }) => day(doneBefore) },
      ]}
    />
  );
}
