import { CalendarX, Clock } from 'lucide-react';

import { formatDate } from '@/lib/format';
import { words } from '@/lib/i18n';
import { vietnamDay } from '@/lib/vietnam-day';

const { say } = words({
  never: { vi: 'Không ghi ngày hết hạn', en: 'No date of expiry' },
  until: { vi: 'Còn hạn đến {date}', en: 'Valid until {date}' },
  soon: { vi: 'Sắp hết hạn: {date}', en: 'Expires soon: {date}' },
  expired: { vi: 'Đã hết hạn từ {date}', en: 'Expired on {date}' },
});

const SOON = 60; // days: long enough to get a new paper
const DAY = 24 * 60 * 60 * 1000;

export type Validity = 'never' | 'until' | 'soon' | 'expired';

/** How long a paper still serves. The last day counts as valid. */
export function validityOn(day: string, expiresOn: string | undefined): Validity {
  if (!expiresOn) return 'never';
  if (expiresOn < day) return 'expired';
  return (Date.parse(expiresOn) - Date.parse(day)) / DAY <= SOON ? 'soon' : 'until';
}

export function ValidityNote({ expiresOn }: { expiresOn: string | undefined }) {
  const validity = validityOn(vietnamDay(), expiresOn);
  const text = say(validity, { date: expiresOn ? formatDate(expiresOn) : '' });

  if (validity === 'expired' || validity === 'soon') {
    const Sign = validity === 'expired' ? CalendarX : Clock;
    return (
      <span
        className={`inline-flex items-center gap-1.5 font-semibold ${validity === 'expired' ? 'text-bad' : 'text-warn'}`}
      >
        <Sign aria-hidden="true" className="size-4 shrink-0" />
        {text}
      </span>
    );
  }
  return <span className="text-soft">{text}</span>;
}
