import { Ban, CircleCheck, CircleDashed, PencilLine } from 'lucide-react';
import type { ReactNode } from 'react';

import { SaveState, savedThrough } from '@/components/steps/save-state';
import { formatPoints, formatTime } from '@/lib/format';
import { useChosenLanguage, words } from '@/lib/i18n';
import { useOutboxState } from '@/lib/use-outbox';

import type { TableItem } from '../sessions/sessions.api';
import { StandingLine } from '../sessions/standing-line';
import { type ScoreSheet, topicOf } from './sheets.api';

const { say } = words({
  recused: { vi: 'Bạn đã rút khỏi hồ sơ này', en: 'You stepped aside for this dossier' },
  stopped: { vi: 'Đã dừng đánh giá', en: 'The assessment was stopped' },
  untouched: { vi: 'Chưa chấm', en: 'Not scored' },
  begun: { vi: 'Đang chấm: {count} tiêu chí, {total} điểm', en: 'Begun: {count} criteria, {total} points' },
  submitted: { vi: 'Đã nộp lúc {time}: {total} điểm', en: 'Handed in at {time}: {total} points' },
  done: { vi: 'Đã nộp {done}/{all} phiếu', en: '{done} of {all} sheets handed in' },
  table: { vi: 'Sản phẩm trên bàn', en: 'Products on the table' },
  pass: { vi: 'Lượt chấm {pass}', en: 'Pass {pass}' },
});

/** A product on the table as one member meets it. */
export interface OwnItem {
  item: TableItem;
  /** The member's own sheet of the pass that counts. */
  sheet: ScoreSheet | undefined;
  isRecused: boolean;
  isStopped: boolean;
}

interface OwnTableProps {
  user: string;
  items: readonly OwnItem[];
  /** What leads to the sheet of a product, or takes one. */
  act: (own: OwnItem) => ReactNode;
}

/** The products that a member scores, each with how far its sheet is and whether it has reached the server. */
export function OwnTable({ user, items, act }: OwnTableProps) {
  const asked = items.filter(({ isRecused, isStopped }) => !isRecused && !isStopped);
  const done = asked.filter(({ sheet }) => sheet?.submittedAt);

  return (
    <section aria-label={say('table')} className="space-y-3">
      <p role="status" className="font-semibold">
        {say('done', { done: String(done.length), all: String(asked.length) })}
      </p>
      <ul className="space-y-3">
        {items.map((own) => (
          <li key={own.item.dossierId} className="card flex flex-wrap items-center gap-x-4 gap-y-3 p-4 sm:p-5">
            <div className="min-w-0 flex-1 basis-60">
              <h3 className="text-lg">{own.item.productName}</h3>
              <p className="text-soft text-sm">{own.item.producerName}</p>
              {own.item.pass > 1 && <p className="text-sm">{say('pass', { pass: String(own.item.pass) })}</p>}
              <div className="mt-1">
                <Standing {...own} />
              </div>
              {own.sheet && !own.sheet.submittedAt && <Sent user={user} sheet={own.sheet.id} />}
            </div>
            {act(own)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Standing({ sheet, isRecused, isStopped }: OwnItem) {
  const language = useChosenLanguage();
  const total = formatPoints(sheet?.total ?? 0, language);
  if (isRecused) return <StandingLine sign={Ban} text={say('recused')} />;
  if (isStopped) return <StandingLine sign={Ban} text={say('stopped')} />;
  if (!sheet) return <StandingLine sign={CircleDashed} text={say('untouched')} />;
  if (sheet.submittedAt)
    return <StandingLine sign={CircleCheck} text={say('submitted', { time: formatTime(sheet.submittedAt), total })} />;
  return <StandingLine sign={PencilLine} text={say('begun', { count: String(sheet.choices.length), total })} />;
}

/** Only while something of it has not reached the server. */
function Sent({ user, sheet }: { user: string; sheet: string }) {
  const state = useOutboxState(user, topicOf(sheet));
  return state.kind === 'empty' ? null : <SaveState state={savedThrough(state)} />;
}
