import { ToneChip } from '@/components/chip';
import { Facts } from '@/components/facts';
import { formatDate, formatInstant } from '@/lib/format';
import { words } from '@/lib/i18n';

import type { Decision } from './decisions.api';

const { say } = words({
  state: { vi: 'Trạng thái', en: 'State' },
  draft: { vi: 'Dự thảo', en: 'Draft' },
  issued: { vi: 'Đã ban hành', en: 'Issued' },
  body: { vi: 'Cơ quan ban hành', en: 'Issuing body' },
  signed: { vi: 'Ngày ký', en: 'Signed on' },
  signatory: { vi: 'Người ký', en: 'Signatory' },
  by: { vi: '{name}, {position}', en: '{name}, {position}' },
  from: { vi: 'Giấy chứng nhận cấp ngày', en: 'Certificates issued on' },
  at: { vi: 'Ban hành lúc', en: 'Issued at' },
});

export const DecisionState = ({ isIssued }: { isIssued: boolean }) => (
  <ToneChip tone={isIssued ? 'good' : 'warn'} text={say(isIssued ? 'issued' : 'draft')} />
);

export function DecisionFacts({ decision }: { decision: Decision }) {
  return (
    <Facts
      rows={[
        [say('state'), <DecisionState key="state" isIssued={decision.issuedAt !== undefined} />],
        [say('body'), decision.issuingBody],
        [say('signed'), formatDate(decision.signedOn)],
        [say('signatory'), say('by', { ...decision.signatory })],
        [say('from'), formatDate(decision.certificatesFrom)],
        [say('at'), decision.issuedAt && formatInstant(decision.issuedAt)],
      ]}
    />
  );
}
