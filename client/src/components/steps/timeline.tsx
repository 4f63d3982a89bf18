import type { ReactNode } from 'react';

import { formatDate, formatInstant } from '@/lib/format';

export interface TimelineStep {
  key: string;
  /** What happened, in words. */
  what: string;
  /** A date (`2026-08-05`) or an instant (`2026-08-05T02:00:00Z`). */
  at: string;
  /** Who did it, in which role and for which unit, as far as it may be told. */
  who?: readonly (string | undefined)[];
  /** The reason as it was written. */
  reason?: string;
  /** Changes, files, links. */
  details?: ReactNode;
}

/** What happened to a record, in the order given: what, when, who, why. */
export function Timeline({ label, steps }: { label: string; steps: readonly TimelineStep[] }) {
  return (
    <ol aria-label={label} className="ml-2 space-y-6 border-line border-l-2 pl-6">
      {steps.map(({ key, what, at, who = [], reason, details }) => (
        <li key={key} className="timeline-entry">
          <p className="font-semibold">{what}</p>
          <p className="text-soft text-sm">
            <time dateTime={at}>{at.includes('T') ? formatInstant(at) : formatDate(at)}</time>
            {who.filter(Boolean).map((each) => (
              <span key={each} className="before:content-['_·_']">
                {each}
              </span>
            ))}
          </p>
          {reason && <blockquote className="mt-2 whitespace-pre-line border-warn border-l-4 pl-3">{reason}</blockquote>}
          {details && <div className="mt-2">{details}</div>}
        </li>
      ))}
    </ol>
  );
}
