import type { ReactNode } from 'react';

import { Facts } from '@/components/facts';
import { formatDate } from '@/lib/format';
import { inLanguage, words } from '@/lib/i18n';

import { ASPECTS, CorrectionDue, INSPECTION_OUTCOMES, InspectionStateChip } from './inspection-words';
import type { Inspection } from './inspections.api';

const { say } = words({
  state: { vi: 'Trạng thái', en: 'State' },
  product: { vi: 'Sản phẩm', en: 'Product' },
  certificate: { vi: 'Giấy chứng nhận', en: 'Certificate' },
  producer: { vi: 'Chủ thể', en: 'Producer' },
  day: { vi: 'Ngày kiểm tra', en: 'Day of the visit' },
  minutes: { vi: 'Biên bản', en: 'Minutes' },
  due: { vi: 'Hạn khắc phục', en: 'To be put right by' },
  outcome: { vi: 'Kết luận', en: 'Conclusion' },
  remarks: { vi: 'Ghi chú', en: 'Remarks' },
  findings: { vi: 'Nội dung phát hiện', en: 'What was found' },
  correct: { vi: 'Phải khắc phục: {correction}', en: 'To be put right: {correction}' },
  remedied: { vi: 'Đã khắc phục (kiểm tra lại ngày {date})', en: 'Put right (checked again on {date})' },
  not: { vi: 'Chưa khắc phục (kiểm tra lại ngày {date})', en: 'Not put right (checked again on {date})' },
  planned: { vi: 'Ngày dự kiến kiểm tra', en: 'Planned for' },
});

interface InspectionDetailsProps {
  inspection: Inspection;
  certificateLink: (number: string) => ReactNode;
}

export function InspectionDetails({ inspection, certificateLink }: InspectionDetailsProps) {
  const { conclusion, correctionDueOn, findings, isOverdue, state } = inspection;

  return (
    <>
      <Facts
        rows={[
          [say('state'), <InspectionStateChip key="state" state={state} />],
          [say('product'), inspection.productName],
          [say('certificate'), certificateLink(inspection.certificateNumber)],
          [say('producer'), inspection.producerName],
          [say(state === 'planned' || state === 'cancelled' ? 'planned' : 'day'), formatDate(inspection.heldOn)],
          [say('minutes'), inspection.minutes],
          [say('due'), correctionDueOn && <CorrectionDue key="due" on={correctionDueOn} isOverdue={isOverdue} />],
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
    <h2 className="text-xl">{say('findings')}</h2>
    <ol className="list-decimal space-y-2 pl-5">
      {findings.map((finding) => (
        <li key={finding.number}>
          {inLanguage(ASPECTS[finding.aspect])}: <span className="whitespace-pre-line">{finding.text}</span>
          {finding.correction && <span className="block">{say('correct', { correction: finding.correction })}</span>}
          {finding.recheckedOn && (
            <span className="block text-soft">
              {say(finding.isRemedied ? 'remedied' : 'not', { date: formatDate(finding.recheckedOn) })}
            </span>
          )}
        </li>
      ))}
    </ol>
  </section>
);
