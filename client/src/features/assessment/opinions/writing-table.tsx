import { Ban, CircleDashed } from 'lucide-react';
import type { ReactNode } from 'react';

import { StarRating } from '@/components/star-rating';
import { formatInstant } from '@/lib/format';
import { words } from '@/lib/i18n';

import { findingOn, isRecused } from '../sessions/seats';
import type { CouncilSession, TableItem } from '../sessions/sessions.api';
import { StandingLine } from '../sessions/standing-line';
import type { Opinion } from './opinions.api';
import { StanceMark } from './stance';

const { say } = words({
  table: { vi: 'Sản phẩm lấy ý kiến', en: 'Products asked about' },
  done: { vi: 'Đã gửi {done}/{all} ý kiến', en: '{done} of {all} opinions given' },
  keeps: { vi: 'Hạng đang giữ:', en: 'Holds:' },
  recused: { vi: 'Bạn đã rút khỏi hồ sơ này', en: 'You stepped aside for this dossier' },
  stopped: { vi: 'Đã dừng đánh giá, không cần ý kiến', en: 'The assessment was stopped; no opinion is needed' },
  none: { vi: 'Chưa cho ý kiến', en: 'No opinion yet' },
  at: { vi: 'Gửi lúc {at}', en: 'Given at {at}' },
});

/** A product on the table of a written session, as one member meets it. */
export interface AskedItem {
  item: TableItem;
  /** The member's own. */
  opinion: Opinion | undefined;
  isRecused: boolean;
  isStopped: boolean;
}

export const askedItems = (session: CouncilSession, opinions: readonly Opinion[], user: string): AskedItem[] =>
  session.table.map((item) => ({
    item,
    opinion: opinions.find(({ memberId, dossierId }) => memberId === user && dossierId === item.dossierId),
    isRecused: isRecused(session, user, item.dossierId),
    isStopped: findingOn(session, item.dossierId) !== undefined,
  }));

interface WritingTableProps {
  items: readonly AskedItem[];
  /** What leads to the product, or away from it. */
  act: (asked: AskedItem) => ReactNode;
}

/** The renewals on which a member writes, each with what was written. */
export function WritingTable({ items, act }: WritingTableProps) {
  const asked = items.filter(({ isRecused: isOut, isStopped }) => !isOut && !isStopped);
  const done = asked.filter(({ opinion }) => opinion);

  return (
    <section aria-label={say('table')} className="space-y-3">
      <p role="status" className="font-semibold">
        {say('done', { done: String(done.length), all: String(asked.length) })}
      </p>
      <ul className="space-y-3">
        {items.map((one) => (
          <li key={one.item.dossierId} className="card flex flex-wrap items-center gap-x-4 gap-y-3 p-4 sm:p-5">
            <div className="min-w-0 flex-1 basis-60 space-y-1">
              <h3 className="text-lg">{one.item.productName}</h3>
              <p className="text-soft text-sm">{one.item.producerName}</p>
              {one.item.renewedStar && (
                <p className="flex flex-wrap items-center gap-2 text-sm">
                  {say('keeps')} <StarRating star={one.item.renewedStar} />
                </p>
              )}
              <Standing {...one} />
            </div>
            {act(one)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Standing({ opinion, isRecused: isOut, isStopped }: AskedItem) {
  if (isOut) return <StandingLine sign={Ban} text={say('recused')} />;
  if (opinion)
    return (
      <p className="flex flex-wrap items-center gap-x-3">
        <StanceMark stance={opinion.stance} />
        <span className="text-soft text-sm">{say('at', { at: formatInstant(opinion.givenAt) })}</span>
      </p>
    );
  if (isStopped) return <StandingLine sign={Ban} text={say('stopped')} />;
  return <StandingLine sign={CircleDashed} text={say('none')} />;
}
