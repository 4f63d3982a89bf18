import type { ReactNode } from 'react';

import { KeysetList } from '@/components/lists/keyset-list';
import { Timeline, type TimelineStep } from '@/components/steps/timeline';
import { formatDate } from '@/lib/format';
import { words } from '@/lib/i18n';

import { type Revocation, revocationsQuery } from './certificates.api';

const { say } = words({
  none: { vi: 'Không có việc thu hồi nào.', en: 'No certificate is being revoked.' },
  of: { vi: 'Giấy chứng nhận {number}', en: 'Certificate {number}' },
  ground: { vi: 'Có căn cứ thu hồi: {paper}', en: 'A ground was established: {paper}' },
  heard: { vi: 'Chủ thể được nghe ý kiến', en: 'The producer was heard' },
  minutes: { vi: 'Biên bản {paper}', en: 'Minutes {paper}' },
  order: { vi: 'Quyết định thu hồi số {number}', en: 'Revoked by decision no. {number}' },
  due: { vi: 'Hạn quyết định: {date}', en: 'To be decided by {date}' },
  invited: { vi: 'Được mời giải trình: {paper}', en: 'Asked to answer: {paper}' },
  answerBy: { vi: 'Giải trình đến hết ngày {date}', en: 'Answer by the end of {date}' },
  answered: { vi: 'Đã gửi giải trình', en: 'The answer was sent' },
});

const states = words<Revocation['state']>({
  open: { vi: 'Đang xem xét thu hồi', en: 'Revocation under way' },
  decided: { vi: 'Đã thu hồi', en: 'Revoked' },
  discontinued: { vi: 'Không thu hồi', en: 'Given up' },
});

interface RevocationListProps {
  /** The way to answer, for those that may still be answered. */
  answerLink: (revocation: Revocation) => ReactNode;
}

/** What threatens a certificate: the ground, the term, what was said, the decision. */
export function RevocationList({ answerLink }: RevocationListProps) {
  return (
    <KeysetList
      query={revocationsQuery}
      counted={{ vi: '{count} việc thu hồi', en: '{count} revocations' }}
      empty={<p className="text-soft">{say('none')}</p>}
    >
      {(items) => (
        <ul className="space-y-4">
          {items.map((revocation) => (
            <li key={revocation.id}>
              <RevocationEntry revocation={revocation}>
                {revocation.state === 'open' && !revocation.answer && answerLink(revocation)}
              </RevocationEntry>
            </li>
          ))}
        </ul>
      )}
    </KeysetList>
  );
}

export function RevocationEntry({ revocation, children }: { revocation: Revocation; children?: ReactNode }) {
  const { productName, certificateNumber, state, dueOn, invitation, answer, discontinuedBecause } = revocation;
  const mayAnswerUntil = state === 'open' && !answer ? invitation?.answerBy : undefined;

  return (
    <article className="card space-y-3 p-5">
      <p>
        <span className="block font-semibold">{productName}</span>
        <span className="text-soft">{say('of', { number: certificateNumber })}</span>
      </p>
      <p className={state === 'discontinued' ? '' : 'font-semibold text-bad'}>{states.say(state)}</p>
      {state === 'open' && dueOn && <p>{say('due', { date: formatDate(dueOn) })}</p>}
      {mayAnswerUntil && <p className="font-semibold">{say('answerBy', { date: formatDate(mayAnswerUntil) })}</p>}
      {discontinuedBecause && <p className="whitespace-pre-line">{discontinuedBecause}</p>}
      {children}
      <Timeline label={productName} steps={stepsOf(revocation)} />
    </article>
  );
}

/** What has happened, the earliest first. */
function stepsOf({ ground, invitation, answer, hearing, order }: Revocation): TimelineStep[] {
  const steps: (TimelineStep | undefined)[] = [
    { key: 'ground', what: say('ground', { paper: ground.paper }), at: ground.on },
    invitation && { key: 'invitation', what: say('invited', { paper: invitation.paper }), at: invitation.sentOn },
    answer && { key: 'answer', what: say('answered'), at: answer.at, reason: answer.text },
    hearing && {
      key: 'hearing',
      what: say('heard'),
      at: hearing.on,
      details: hearing.minutes && say('minutes', { paper: hearing.minutes }),
    },
    order && { key: 'order', what: say('order', { number: order.number }), at: order.signedOn },
  ];
  return steps.filter((step) => step !== undefined);
}
