import { AlarmClock, CalendarClock } from 'lucide-react';

import { formatDate } from '@/lib/format';
import { words } from '@/lib/i18n';

const { say } = words({
  left: { vi: '{date} – còn {days} ngày', en: '{date} – {days} days left' },
  today: { vi: '{date} – hôm nay', en: '{date} – today' },
  over: { vi: '{date} – quá hạn {days} ngày', en: '{date} – {days} days late' },
});

const SOON = 5; // days: from here on it stands out

/** A last day and how far it is, told in words, by a sign and in colour. */
export function Deadline({ on, daysLeft }: { on: string; daysLeft: number | undefined }) {
  const date = formatDate(on);
  if (daysLeft === undefined) return <span>{date}</span>;

  const isSoon = daysLeft <= SOON;
  const Sign = isSoon ? AlarmClock : CalendarClock;
  const words = daysLeft < 0 ? 'over' : daysLeft === 0 ? 'today' : 'left';
  return (
    <span className={`inline-flex items-center gap-2 ${isSoon ? 'font-semibold text-warn' : ''}`}>
      <Sign aria-hidden="true" className="size-4 shrink-0" />
      {say(words, { date, days: String(Math.abs(daysLeft)) })}
    </span>
  );
}
