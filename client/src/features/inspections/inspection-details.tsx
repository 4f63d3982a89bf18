import type { ReactNode } from 'react';

import { Facts } from '@/components/facts';
import { formatDate } from '@/lib/format';
import { inLanguage, words } from '@/lib/i18n';

import { ASPECTS, INSPECTION_OUTCOMES, InspectionStateChip } from './inspection-words';
import type { Inspection } from './inspections.api';

const { say } = words({
  state: { vi: 'Trạng thái', en: 'State' },
  certificate: { vi: 'Giấy chứng nhận', en: 'Certificate' },
  producer: { vi: 'Chủ thể', en: 'Producer' },
  day: { vi: 'Ngày kiểm tra', en: 'Day of the visit' },
  minutes: { vi: 'Biên bản', en: 'Minutes' },
  due: { vi: 'Hạn khắc phục', en: 'To be put right by' },
  outcome: { vi: 'Kết luận', en: 'Conclusion' },
  remarks: { vi: 'Ghi chú', en: 'Remarks' },
  findings: { vi: 'Nội dung phát hiện', en: 'What was found' },
  correct: { vi: 'Phải khắc phục: {correction}', en: 'To be put right: {correction}' },
  remedied: { vi: 'Đã khắc phục', en: 'Put right' },
  not: { vi: 'Chưa khắc phục', en: 'Not put right' },
});

interface InspectionDetailsProps {
  inspection: Inspection;
  certificateLink: (number: string) => ReactNode;
}

export function InspectionDetails({ inspection, certificateLink }: InspectionDetailsProps) {
  const { conclusion, correctionDueOn, findings } = inspection;

  return (
    <>
      <Facts
        rows={[
          [say('state'), <InspectionStateChip key="state" state={inspection.state} />],
          [say('certificate'), certificateLink(inspection.certificateNumber)],
          [say('producer'), inspection.producerName],
          [say('day'), formatDate(inspection.heldOn)],
          [say('minutes'), inspection.minutes],
          [say('due'), correctionDueOn && formatDate(correctionDueOn)],
          [say('outcome'), conclusion && inLanguage(INSPECTION_OUTCOMES[conclusion.outcome])],
          [say('remarks'), conclusion?.remarks],
        ]}
      />
      {findings.length > 0 && <Findings findings={findings} />}
    </>
  );
}

const Findings = ({ findings }: { findings: Inspection['findings'] }) => (
  <section className="space-y-2">
    <h2>{say('findings')}</h2>
    <ol className="list-decimal space-y-2 pl-5">
      {findings.map(({ number, aspect, text, correction, isRemedied }) => (
        <li key={number}>
          {inLanguage(ASPECTS[aspect])}: {text}
          {correction && <span className="block">{say('correct', { correction })}</span>}
          {isRemedied !== undefined && <span className="block text-soft">{say(isRemedied ? 'remedied' : 'not')}</span>}
        </li>
      ))}
    </ol>
  </section>
);
