import { Printer } from 'lucide-react';

import { formatInstant } from '@/lib/format';
import { words } from '@/lib/i18n';

import { useNames } from '../sessions/names';
import type { CouncilSession } from '../sessions/sessions.api';
import type { Opinion } from './opinions.api';
import { StanceMark } from './stance';

const { say } = words({
  by: { vi: '{name}, gửi lúc {at}', en: '{name}, given at {at}' },
  print: { vi: 'In ý kiến (PDF)', en: 'Print the opinion (PDF)' },
  printOf: { vi: 'In ý kiến của {name} (PDF)', en: 'Print the opinion of {name} (PDF)' },
});

interface OpinionListProps {
  user: string;
  session: CouncilSession;
  opinions: readonly Opinion[];
}

/** What members wrote on one product, each to be printed. */
export function OpinionList({ user, session, opinions }: OpinionListProps) {
  const nameOf = useNames(user, session);

  return (
    <ul className="space-y-3">
      {opinions.map(({ id, memberId, stance, reason, givenAt }) => (
        <li key={id} className="card flex flex-wrap items-start gap-4 p-4 sm:p-5">
          <div className="min-w-0 flex-1 basis-60 space-y-1">
            <StanceMark stance={stance} />
            {reason && <p className="whitespace-pre-line">{reason}</p>}
            <p className="text-soft text-sm">{say('by', { name: nameOf(memberId), at: formatInstant(givenAt) })}</p>
          </div>
          <a
            href={`/api/v1/written-opinions/${id}/document?format=pdf`}
            download
            aria-label={say('printOf', { name: nameOf(memberId) })}
            className="button button-quiet"
          >
            <Printer aria-hidden="true" className="size-5" />
            {say('print')}
          </a>
        </li>
      ))}
    </ul>
  );
}
