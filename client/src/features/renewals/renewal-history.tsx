import { formatDate, formatInstant } from '@/lib/format';
import { inLanguage, words } from '@/lib/i18n';

import { CHANNELS, INTENTIONS, REASONS } from './renewal-words';
import type { RenewalDetail } from './renewals.api';

const { say } = words({
  title: { vi: 'Đã làm gì', en: 'What was done' },
  nothing: { vi: 'Chưa có việc nào.', en: 'Nothing yet.' },
  reminded: {
    vi: 'Hệ thống nhắc ở mốc {days} ngày; báo được {reached} người của chủ thể.',
    en: 'The system reminded at {days} days and reached {reached} people of the producer.',
  },
  contact: { vi: 'Cán bộ liên hệ: {channel}.', en: 'An officer spoke with the producer: {channel}.' },
});

interface Line {
  at: string;
  shown: string;
  text: string;
}

/** Reminders, contacts and answers in one line of time, the last one first. */
export function RenewalHistory({ detail }: { detail: RenewalDetail }) {
  const lines = linesOf(detail).sort((one, other) => other.at.localeCompare(one.at));

  return (
    <section className="space-y-2">
      <h2>{say('title')}</h2>
      {lines.length === 0 && <p>{say('nothing')}</p>}
      <ul className="space-y-2">
        {lines.map(({ at, shown, text }) => (
          <li key={`${at} ${text}`}>
            <span className="text-soft">{shown}</span> {text}
          </li>
        ))}
      </ul>
    </section>
  );
}

const linesOf = ({ reminders, contacts, answers }: RenewalDetail): Line[] => [
  ...reminders.map(({ days, on, reached }) => ({
    at: on,
    shown: formatDate(on),
    text: say('reminded', { days: String(days), reached: String(reached) }),
  })),
  ...contacts.map(({ channel, on }) => ({
    at: on,
    shown: formatDate(on),
    text: say('contact', { channel: inLanguage(CHANNELS[channel]) }),
  })),
  ...answers.map(({ intention, reason, note, recordedAt }) => ({
    at: recordedAt,
    shown: formatInstant(recordedAt),
    text: [inLanguage(INTENTIONS[intention]), reason && inLanguage(REASONS[reason]), note].filter(Boolean).join('. '),
  })),
];
