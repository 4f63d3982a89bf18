import { useQuery } from '@tanstack/react-query';

import { Timeline } from '@/components/steps/timeline';
import { formatInstant } from '@/lib/format';
import { words } from '@/lib/i18n';

import { type FullTimelineEvent, fullTimelineQuery } from './timeline.api';
import { sayTimelineKind, sayTimelineStep } from './timeline-words';

const { say } = words({
  title: { vi: 'Quá trình của sản phẩm', en: 'Life of the product' },
  ahead: { vi: 'sắp tới', en: 'to come' },
  certificate: { vi: 'Giấy chứng nhận {number}', en: 'Certificate {number}' },
  paper: { vi: 'Văn bản {paper}', en: 'Paper {paper}' },
  recorded: { vi: 'Ghi vào sổ lúc {at}', en: 'Entered at {at}' },
  stars: { vi: '{what}, {star} sao', en: '{what}, {star} stars' },
});

/** All certificates of a product in one line: what the public reads, and the steps behind it. */
export function FullTimeline({ product }: { product: string }) {
  const { data: timeline } = useQuery(fullTimelineQuery(product));
  if (!timeline) return null;

  return (
    <section className="space-y-4">
      <h2 className="text-xl">{say('title')}</h2>
      <Timeline
        label={say('title')}
        steps={timeline.items
          .filter(({ on }) => on)
          .map((event) => ({
            key: [event.on, event.kind, event.step, event.certificateNumber, event.recordedAt].join(),
            what: whatOf(event),
            at: event.on ?? '',
            who: [
              event.isAhead ? say('ahead') : undefined,
              event.certificateNumber && say('certificate', { number: event.certificateNumber }),
            ],
            reason: event.detail,
            details: <Papers event={event} />,
          }))}
      />
    </section>
  );
}

const whatOf = ({ kind, step, star }: FullTimelineEvent) => {
  const what = kind ? sayTimelineKind(kind) : step ? sayTimelineStep(step) : '';
  return kind === 'recognised' ? say('stars', { what, star: String(star) }) : what;
};

function Papers({ event: { paper, recordedAt } }: { event: FullTimelineEvent }) {
  return (
    <div className="space-y-1 text-soft text-sm">
      {paper && <p>{say('paper', { paper })}</p>}
      {recordedAt && <p>{say('recorded', { at: formatInstant(recordedAt) })}</p>}
    </div>
  );
}
