import { Timeline, type TimelineStep } from '@/components/steps/timeline';
import { formatDate, formatInstant } from '@/lib/format';
import { inLanguage, type Texts, words } from '@/lib/i18n';

import type { CertificateFact, CertificateLife } from './certificate-life.api';
import { sayRevocationReason } from './revocation-reason';

const { say } = words({
  label: { vi: 'Quá trình của giấy chứng nhận', en: 'Life of the certificate' },
  issued: { vi: 'Cấp giấy chứng nhận', en: 'Certificate issued' },
  expires: { vi: 'Ngày hết hạn in trên giấy', en: 'Expiry printed on it' },
  until: { vi: 'đến hết ngày {date}', en: 'until the end of {date}' },
  paper: { vi: 'Văn bản: {paper}', en: 'Paper: {paper}' },
  paperOn: { vi: 'Văn bản: {paper} ngày {date}', en: 'Paper: {paper} of {date}' },
  recorded: { vi: 'Ghi vào sổ lúc {at}', en: 'Entered at {at}' },
});

const KINDS: Record<CertificateFact['kind'], Texts> = {
  revoked: { vi: 'Thu hồi', en: 'Revoked' },
  withdrawn: { vi: 'Hủy kết quả công nhận', en: 'Recognition withdrawn' },
  superseded: { vi: 'Được thay thế bằng giấy mới', en: 'Superseded by a new certificate' },
  suspended: { vi: 'Tạm đình chỉ', en: 'Suspended' },
  lifted: { vi: 'Bỏ tạm đình chỉ', en: 'Suspension lifted' },
  extended: { vi: 'Kéo dài hiệu lực', en: 'Extended' },
  extension_ended: { vi: 'Hết thời gian kéo dài', en: 'Extension ended' },
  withdrawal_ordered: { vi: 'Trung ương yêu cầu hủy kết quả công nhận', en: 'Withdrawal ordered by the centre' },
};

const SUCCESSIONS: Record<string, Texts | undefined> = {
  upgraded: { vi: 'Nâng hạng sao', en: 'More stars' },
  downgraded: { vi: 'Hạ hạng sao', en: 'Fewer stars' },
  renewed: { vi: 'Đánh giá, phân hạng lại', en: 'Renewed' },
  corrected: { vi: 'Đính chính thông tin in sai', en: 'Correction of what was printed' },
};

function sayReason({ kind, reason }: CertificateFact) {
  if (kind === 'revoked' || kind === 'withdrawn') return sayRevocationReason(reason);

  const succession = kind === 'superseded' ? SUCCESSIONS[reason] : undefined;
  return succession ? inLanguage(succession) : reason;
}

/** Everything that happened to a certificate, in the order of the days it holds from. */
export function CertificateTimeline({ life }: { life: CertificateLife }) {
  const steps: TimelineStep[] = [
    { key: 'issued', what: say('issued'), at: life.issuedOn },
    ...life.facts.map((fact) => ({
      key: String(fact.number),
      what: inLanguage(KINDS[fact.kind]),
      at: fact.from,
      who: [fact.until && say('until', { date: formatDate(fact.until) })],
      reason: sayReason(fact),
      details: <Papers fact={fact} />,
    })),
    { key: 'expires', what: say('expires'), at: life.expiresOn },
  ];

  return <Timeline label={say('label')} steps={steps.sort((one, other) => one.at.localeCompare(other.at))} />;
}

function Papers({ fact: { paper, paperOn, recordedAt, basis } }: { fact: CertificateFact }) {
  return (
    <div className="space-y-1 text-soft text-sm">
      <p>{paperOn ? say('paperOn', { paper, date: formatDate(paperOn) }) : say('paper', { paper })}</p>
      {basis && <p>{inLanguage(basis)}</p>}
      <p>{say('recorded', { at: formatInstant(recordedAt) })}</p>
    </div>
  );
}
