import { ExternalLink } from 'lucide-react';

import { StarRating } from '@/components/star-rating';
import { formatDate } from '@/lib/format';
import { words } from '@/lib/i18n';

import { sayStatus } from '../status';
import type { Recognition } from './certified-products.api';

const { say } = words({
  title: { vi: 'Các lần công nhận', en: 'Recognitions' },
  dateUnknown: { vi: 'Chưa rõ ngày công nhận', en: 'Date of recognition not known' },
  decision: { vi: 'Quyết định số {number}', en: 'Decision no. {number}' },
  noDecision: { vi: 'Chưa rõ số quyết định', en: 'Decision number not known' },
  until: { vi: '{status} · hạn ghi trên giấy: {date}', en: '{status} · printed expiry: {date}' },
  source: { vi: 'Nguồn công bố', en: 'Where it was published' },
});

/** Every recognition on record, as precisely as it is known. */
export function RecognitionTimeline({ recognitions }: { recognitions: readonly Recognition[] }) {
  return (
    <section className="space-y-4">
      <h2 className="text-xl">{say('title')}</h2>
      <ol className="ml-2 space-y-6 border-line border-l-2 pl-6">
        {recognitions.map((recognition) => (
          <RecognitionEntry
            key={`${recognition.decidedOn} ${recognition.decisionNumber} ${recognition.star}`}
            recognition={recognition}
          />
        ))}
      </ol>
    </section>
  );
}

function RecognitionEntry({ recognition }: { recognition: Recognition }) {
  const { star, decisionNumber, decidedOn, datePrecision, issuingBody, status, expiresOn, sourceUrl } = recognition;
  const date = decidedOn && formatDate(decidedOn, datePrecision);

  return (
    <li className="timeline-entry space-y-1">
      <p className="font-semibold">{date || say('dateUnknown')}</p>
      <StarRating star={star} />
      <p>{decisionNumber ? say('decision', { number: decisionNumber }) : say('noDecision')}</p>
      {issuingBody && <p className="text-soft text-sm">{issuingBody}</p>}
      <p className="text-soft text-sm">
        {expiresOn ? say('until', { status: sayStatus(status), date: formatDate(expiresOn) }) : sayStatus(status)}
      </p>
      {sourceUrl && (
        <a href={sourceUrl} rel="external noreferrer" className="link inline-flex min-h-6 items-center gap-1 text-sm">
          {say('source')}
          <ExternalLink aria-hidden="true" className="size-4" />
        </a>
      )}
    </li>
  );
}
