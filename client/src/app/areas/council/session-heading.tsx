import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { Breadcrumbs } from '@/components/breadcrumbs';
import { PageHeading } from '@/components/page-heading';
import { sayName } from '@/features/assessment/sessions/session-name';
import type { SessionItem } from '@/features/assessment/sessions/sessions.api';
import { words } from '@/lib/i18n';

const { say } = words({
  sessions: { vi: 'Phiên họp', en: 'Sessions' },
});

interface SessionHeadingProps {
  session: Pick<SessionItem, 'id' | 'kind' | 'heldOn'>;
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
          {sayName(session)}
        </Link>
        {children}
      </Breadcrumbs>
      <PageHeading text={text} />
    </div>
  );
}
