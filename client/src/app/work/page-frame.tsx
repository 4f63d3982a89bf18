import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { Breadcrumbs } from '@/components/breadcrumbs';
import { EmptyState } from '@/components/lists/empty-state';
import { ListSkeleton } from '@/components/lists/keyset-list';
import { Loaded } from '@/components/loaded';
import { PageHeading } from '@/components/page-heading';
import { words } from '@/lib/i18n';
import { isMissing } from '@/lib/problem';

const { say } = words({
  work: { vi: 'Việc của tôi', en: 'My work' },
  missing: { vi: 'Không tìm thấy, hoặc không thuộc địa bàn của bạn', en: 'Not found, or not in your territory' },
});

interface PageFrameProps {
  title: string;
  /** Links to the pages above, after the work page. */
  above?: readonly ReactNode[];
  lead?: string;
  /** What the content is about: another subject is another attempt to load. */
  subject?: string;
  children: ReactNode;
}

/** A page at work: where it stands, its heading, and content that may be loading, missing or out of reach. */
export function PageFrame({ title, above = [], lead, subject, children }: PageFrameProps) {
  return (
    <div className="space-y-6 py-6 lg:py-8">
      <div className="space-y-2">
        <Breadcrumbs>
          <Link to="/viec" className="link">
            {say('work')}
          </Link>
          {above}
        </Breadcrumbs>
        <PageHeading text={title} />
        {lead && <p className="max-w-prose text-soft">{lead}</p>}
      </div>
      <Loaded
        subject={subject}
        instead={(error) => isMissing(error) && <EmptyState text={say('missing')} />}
        placeholder={<ListSkeleton />}
      >
        {children}
      </Loaded>
    </div>
  );
}
