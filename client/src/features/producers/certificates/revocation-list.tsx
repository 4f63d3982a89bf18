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
  hearing: {
    vi: 'Bạn có quyền nêu ý kiến trước khi có quyết định: liên hệ cơ quan ra thông báo, kèm số giấy chứng nhận.',
    en: 'You may be heard before the decision: contact the office that gave notice and name the certificate.',
  },
});

const states = words<Revocation['state']>({
  open: { vi: 'Đang xem xét thu hồi', en: 'Revocation under way' },
  decided: { vi: 'Đã thu hồi', en: 'Revoked' },
  discontinued: { vi: 'Không thu hồi', en: 'Given up' },
});

/** What threatens a certificate: the ground, the term, the hearing, the decision. */
export function RevocationList() {
  return (
    <KeysetList
      query={revocationsQuery}
      counted={{ vi: '{count} việc thu hồi', en: '{count} revocations' }}
      empty={<p className="text-soft">{say('none')}</p>}
    >
      {(items) => (
        <ul className="space-y-4">
          {items.map((revocation) => (
            <Entry key={revocation.id} revocation={revocation} />
          ))}
        </ul>
      )}
    </KeysetList>
  );
}

function Entry({ revocation }: { revocation: Revocation }) {
  const { productName, certificateNumber, state, dueOn, ground, hearing, order, discontinuedBecause } = revocation;
  const steps: TimelineStep[] = [
    { key: 'ground', what: say('ground', { paper: ground.paper }), at: ground.on },
    ...(hearing
      ? [
          {
            key: 'hearing',
            what: say('heard'),
            at: hearing.on,
            details: hearing.minutes && say('minutes', { paper: hearing.minutes }),
          },
        ]
      : []),
    ...(order ? [{ key: 'order', what: say('order', { number: order.number }), at: order.signedOn }] : []),
  ];

  return (
    <li className="card space-y-3 p-5">
      <p>
        <span className="block font-semibold">{productName}</span>
        <span className="text-soft">{say('of', { number: certificateNumber })}</span>
      </p>
      <p className={state === 'discontinued' ? '' : 'font-semibold text-bad'}>{states.say(state)}</p>
      {state === 'open' && dueOn && <p>{say('due', { date: formatDate(dueOn) })}</p>}
      {state === 'open' && !hearing && <p>{say('hearing')}</p>}
      {discontinuedBecause && <p className="whitespace-pre-line">{discontinuedBecause}</p>}
      <Timeline label={productName} steps={steps} />
    </li>
  );
}
