import type { ReactNode } from 'react';

import { Facts } from '@/components/facts';
import { Timeline, type TimelineStep } from '@/components/steps/timeline';
import { formatDate } from '@/lib/format';
import { words } from '@/lib/i18n';

import { sayRevocationReason } from '../certificates/revocation-reason';
import { StateChip, Term } from './revocation-words';
import type { Revocation } from './revocations.api';

const { say } = words({
  state: { vi: 'Trạng thái', en: 'State' },
  term: { vi: 'Thời hạn', en: 'Term' },
  certificate: { vi: 'Giấy chứng nhận', en: 'Certificate' },
  product: { vi: 'Sản phẩm', en: 'Product' },
  reason: { vi: 'Lý do', en: 'Reason' },
  discontinued: { vi: 'Lý do dừng', en: 'Why it was discontinued' },
  steps: { vi: 'Quá trình thu hồi', en: 'Course of the revocation' },
  authority_conclusion: { vi: 'Kết luận của cơ quan có thẩm quyền', en: 'Conclusion of an authority' },
  commune_confirmation: { vi: 'Xác nhận của Ủy ban nhân dân cấp xã', en: 'Confirmation of the commune' },
  invitation: { vi: 'Mời chủ thể giải trình đến hết ngày {date}', en: 'Asked to answer by {date}' },
  answer: { vi: 'Giải trình của chủ thể', en: 'What the producer answered' },
  hearing: { vi: 'Nghe chủ thể giải trình', en: 'The producer was heard' },
  order: { vi: 'Quyết định thu hồi số {number}', en: 'Revoked by decision no. {number}' },
  effect: { vi: 'Giấy chứng nhận hết hiệu lực', en: 'The certificate ends' },
});

/** One revocation: what it rests on, its term, and what has happened. */
export function RevocationDetails({
  revocation,
  linkTo,
}: {
  revocation: Revocation;
  linkTo: (number: string) => ReactNode;
}) {
  const { ground, invitation, answer, hearing, order } = revocation;
  const steps: TimelineStep[] = [{ key: 'ground', what: say(ground.kind), at: ground.on, reason: ground.paper }];
  if (invitation) {
    const what = say('invitation', { date: formatDate(invitation.answerBy) });
    steps.push({ key: 'invitation', what, at: invitation.sentOn, reason: invitation.paper });
  }
  if (answer) steps.push({ key: 'answer', what: say('answer'), at: answer.at, reason: answer.text });
  if (hearing) steps.push({ key: 'hearing', what: say('hearing'), at: hearing.on, reason: hearing.minutes });
  if (order) {
    const who = [order.issuingBody, order.signatory.name];
    steps.push({ key: 'order', what: say('order', { number: order.number }), at: order.signedOn, who });
    steps.push({ key: 'effect', what: say('effect'), at: order.effectiveFrom });
  }

  return (
    <div className="space-y-6">
      <Facts
        rows={[
          [say('state'), <StateChip key="state" state={revocation.state} />],
          [say('term'), <Term key="term" revocation={revocation} />],
          [say('certificate'), linkTo(revocation.certificateNumber)],
          [say('product'), revocation.productName],
          [say('reason'), sayRevocationReason(revocation.reason)],
          [say('discontinued'), revocation.discontinuedBecause],
        ]}
      />
      <section className="space-y-4">
        <h2 className="text-xl">{say('steps')}</h2>
        <Timeline label={say('steps')} steps={steps} />
      </section>
    </div>
  );
}
