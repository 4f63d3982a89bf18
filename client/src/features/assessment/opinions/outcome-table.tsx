import { UsersRound } from 'lucide-react';

import { DataTable } from '@/components/lists/data-table';
import { StarRating } from '@/components/star-rating';
import { words } from '@/lib/i18n';

import { OutcomeChip } from '../results/outcome';
import type { Result } from '../results/results.api';
import type { CouncilSession, TableItem } from '../sessions/sessions.api';
import type { Opinion } from './opinions.api';

const { say } = words({
  caption: { vi: 'Kết quả lấy ý kiến bằng văn bản', en: 'What the written opinions came to' },
  product: { vi: 'Sản phẩm', en: 'Product' },
  held: { vi: 'Hạng đang giữ', en: 'Stars held' },
  opinions: { vi: 'Ý kiến', en: 'Opinions' },
  tally: {
    vi: '{keep} đồng ý, {against} không đồng ý, {meeting} đề nghị họp',
    en: '{keep} for, {against} against, {meeting} for a meeting',
  },
  result: { vi: 'Kết quả', en: 'Result' },
  meeting: { vi: 'Đưa ra họp Hội đồng', en: 'Goes to a meeting' },
});

interface OutcomeTableProps {
  session: CouncilSession;
  results: readonly Result[];
  opinions: readonly Opinion[];
}

/** What a closed written session came to: agreed, or on to a meeting. */
export function OutcomeTable({ session, results, opinions }: OutcomeTableProps) {
  return (
    <DataTable
      caption={say('caption')}
      rows={session.table}
      keyOf={({ dossierId }) => dossierId}
      columns={[
        { key: 'product', head: say('product'), cell: ({ productName }) => productName },
        {
          key: 'held',
          head: say('held'),
          cell: ({ renewedStar }) => renewedStar && <StarRating star={renewedStar} />,
        },
        { key: 'opinions', head: say('opinions'), cell: (item) => say('tally', tallyOf(item, opinions)) },
        {
          key: 'result',
          head: say('result'),
          cell: ({ dossierId }) => <Outcome result={results.find((each) => each.dossierId === dossierId)} />,
        },
      ]}
    />
  );
}

export function tallyOf({ dossierId }: Pick<TableItem, 'dossierId'>, opinions: readonly Opinion[]) {
  const count = (stance: Opinion['stance']) =>
    String(opinions.filter((each) => each.dossierId === dossierId && each.stance === stance).length);
  return { keep: count('keep'), against: count('against'), meeting: count('meeting') };
}

/** A product without a result goes to a meeting. */
function Outcome({ result }: { result: Result | undefined }) {
  if (result) return <OutcomeChip outcome={result.outcome} />;
  return (
    <span className="inline-flex items-center gap-2 font-semibold text-warn">
      <UsersRound aria-hidden="true" className="size-5 shrink-0" />
      {say('meeting')}
    </span>
  );
}
