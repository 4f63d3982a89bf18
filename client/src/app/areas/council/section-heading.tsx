import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { Breadcrumbs } from '@/components/breadcrumbs';
import { PageHeading } from '@/components/page-heading';
import { words } from '@/lib/i18n';

const { say } = words({
  work: { vi: 'Việc của tôi', en: 'My work' },
});

/** The heading of a page of this area, with the pages above it. */
export function SectionHeading({ text, children }: { text: string; children?: ReactNode }) {
  return (
    <div className="space-y-2">
      <Breadcrumbs>
        <Link to="/viec" className="link">
          {say('work')}
        </Link>
        {children}
      </Breadcrumbs>
      <PageHeading text={text} />
    </div>
  );
}
