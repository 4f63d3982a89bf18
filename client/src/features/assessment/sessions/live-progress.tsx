import { useSuspenseQuery } from '@tanstack/react-query';
import { CircleCheck, Clock } from 'lucide-react';
import type { ReactNode } from 'react';

import { formatTime } from '@/lib/format';
import { words } from '@/lib/i18n';

import { useNames } from './names';
import { findingOn } from './seats';
import { type CouncilSession, progressQuery, type TableItem } from './sessions.api';

const { say } = words({
  title: { vi: 'Tiến độ', en: 'How far it is' },
  at: { vi: 'Cập nhật lúc {time}. Không hiện điểm.', en: 'As of {time}. No points are shown.' },
  atWritten: {
    vi: 'Cập nhật lúc {time}. Không hiện nội dung ý kiến.',
    en: 'As of {time}. What members wrote is not shown.',
  },
  hiddenWritten: {
    vi: 'Tiến độ của sản phẩm này hiện khi bạn đã gửi ý kiến của mình.',
    en: 'Progress on this product shows once your own opinion is in.',
  },
  countWritten: { vi: 'Đã gửi {done}/{all} ý kiến', en: '{done} of {all} opinions in' },
  hidden: {
    vi: 'Tiến độ của sản phẩm này hiện khi bạn đã nộp phiếu của mình.',
    en: 'Progress on this product shows once your own sheet is in.',
  },
  stopped: { vi: 'Đã dừng đánh giá, không cần phiếu.', en: 'The assessment was stopped; no sheets are needed.' },
  count: { vi: 'Đã nộp {done}/{all} phiếu', en: '{done} of {all} sheets in' },
  awaited: { vi: 'Chờ: {names}', en: 'Waiting for: {names}' },
  undeclared: { vi: 'Chưa khai báo xung đột lợi ích: {names}', en: 'Conflicts not declared by: {names}' },
  pass: { vi: 'lượt {pass}', en: 'pass {pass}' },
});

interface LiveProgressProps {
  user: string;
  session: CouncilSession;
  /** What can be done for one product. */
  act: (item: TableItem) => ReactNode;
}

/** Who has handed in and who has not, looked at anew every few seconds. */
export function LiveProgress({ user, session, act }: LiveProgressProps) {
  const { data, dataUpdatedAt } = useSuspenseQuery(progressQuery(session.id, session.closedAt !== undefined));
  const nameOf = useNames(user, session);
  const isWritten = session.kind === 'written';
  const list = (members: readonly string[]) => members.map(nameOf).join('; ');

  return (
    <section aria-label={say('title')} className="space-y-3">
      <p className="text-soft text-sm">
        {say(isWritten ? 'atWritten' : 'at', { time: formatTime(new Date(dataUpdatedAt)) })}
      </p>
      <ul className="space-y-3">
        {session.table.map((item) => {
          const progress = data.find(({ dossierId }) => dossierId === item.dossierId);
          const isStopped = findingOn(session, item.dossierId) !== undefined;
          return (
            <li key={item.dossierId} className="card flex flex-wrap items-center gap-4 p-4 sm:p-5">
              <div className="min-w-0 flex-1 basis-60 space-y-1">
                <h3 className="text-lg">
                  {item.productName}
                  {item.pass > 1 && <span className="text-soft"> ({say('pass', { pass: String(item.pass) })})</span>}
                </h3>
                {isStopped && <p>{say('stopped')}</p>}
                {!isStopped && !progress && <p className="text-soft">{say(isWritten ? 'hiddenWritten' : 'hidden')}</p>}
                {!isStopped && progress && (
                  <>
                    <Count
                      text={isWritten ? 'countWritten' : 'count'}
                      done={progress.submitted.length}
                      awaited={progress.awaited.length}
                    />
                    {progress.awaited.length > 0 && <p>{say('awaited', { names: list(progress.awaited) })}</p>}
                    {progress.undeclared.length > 0 && (
                      <p className="text-warn">{say('undeclared', { names: list(progress.undeclared) })}</p>
                    )}
                  </>
                )}
              </div>
              {act(item)}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Count({ text, done, awaited }: { text: 'count' | 'countWritten'; done: number; awaited: number }) {
  const Sign = awaited === 0 ? CircleCheck : Clock;
  return (
    <p className={`flex items-center gap-2 ${awaited === 0 ? 'font-semibold text-good' : ''}`}>
      <Sign aria-hidden="true" className="size-5 shrink-0" />
      {say(text, { done: String(done), all: String(done + awaited) })}
    </p>
  );
}
