import { useQuery } from '@tanstack/react-query';

import { formatDate } from '@/lib/format';
import { words } from '@/lib/i18n';

import { sayRevocationReason } from '../certificates/revocation-reason';
import { type TimelineEvent, timelineQuery } from './timeline.api';
import { sayTimelineKind } from './timeline-words';

const { say } = words({
  title: { vi: 'Diễn biến theo ngày', en: 'Day by day' },
  ahead: { vi: 'sắp tới, nếu không có gì thay đổi', en: 'to come, if nothing else happens' },
  unknown: { vi: 'Chưa rõ ngày', en: 'Day not known' },
  certificate: { vi: 'Giấy chứng nhận {number}', en: 'Certificate {number}' },
  paper: { vi: 'Văn bản {paper}', en: 'Paper {paper}' },
  corrected: { vi: 'Cấp lại để sửa thông tin in sai', en: 'Replaced to put right what was printed wrongly' },
});

// Why it was replaced is told by the stars of what follows.
const SAID: readonly TimelineEvent['kind'][] = ['revoked', 'withdrawn'];

/** Every day on which the recognition of a product began, changed or ended, and those that time will bring. */
export function ProductTimeline({ id }: { id: string }) {
  const { data: timeline } = useQuery(timelineQuery(id));
  if (!timeline) return null;

  return (
    <section className="space-y-4">
      <h2 className="text-xl">{say('title')}</h2>
      <ol className="ml-2 space-y-4 border-line border-l-2 pl-6">
        {timeline.items.map((event) => (
          <li key={[event.on, event.kind, event.certificateNumber].join()} className="timeline-entry">
            <Event event={event} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Event({ event }: { event: TimelineEvent }) {
  const { on, datePrecision, kind, star, isAhead, certificateNumber, paper, reason } = event;

  return (
    <>
      <p className={isAhead ? 'text-soft' : 'font-semibold'}>
        {[sayTimelineKind(kind), kind === 'recognised' && `${star} ★`].filter(Boolean).join(' · ')}
      </p>
      <p className="text-soft text-sm">
        {[on ? formatDate(on, datePrecision) : say('unknown'), isAhead && say('ahead')].filter(Boolean).join(' · ')}
      </p>
      {certificateNumber && <p className="text-sm">{say('certificate', { number: certificateNumber })}</p>}
      {paper && kind !== 'superseded' && <p className="text-sm">{say('paper', { paper })}</p>}
      {reason === 'corrected' && <p className="text-sm">{say('corrected')}</p>}
      {reason && SAID.includes(kind) && <p className="text-sm">{sayRevocationReason(reason)}</p>}
    </>
  );
}
