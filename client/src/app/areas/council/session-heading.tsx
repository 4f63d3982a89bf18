import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { Breadcrumbs } from '@/components/breadcrumbs';
import { PageHeading } from '@/components/page-heading';
import { formatDate } from '@/lib/format';
import { words } from '@/lib/i18n';

const { say } = words({
  sessions: { vi: 'Phiên họp', en: 'Sessions' },
  session: { vi: 'Phiên họp ngày {day}', en: 'Session of {day}' },
});

interface SessionHeadingProps {
  session: { id: string; heldOn: string };
  text: string;
  /** Links between the session and this page. */
  children?: ReactNode;
}

/** The heading of a page below a session. */
export function SessionHeading({ session, text, children }: SessionHeadingProps) {
  return (
    <div className="space-y-2">
      <Breadcrumbs>
        <Link to="/phien-hop" className="link">
          {say('sessions')}
        </Link>
        <Link to="/phien-hop/$session" params={{ session: session.id }} className="link">
          {say('session', { day: formatDate(session.heldOn) })}
        </Link>
        {children}
      </Breadcrumbs>
      <PageHeading text={text} />
    </div>
  );
}
