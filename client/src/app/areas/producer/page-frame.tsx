import { Link } from '@tanstack/react-router';
import { Children, type ReactNode } from 'react';

import { Breadcrumbs } from '@/components/breadcrumbs';
import { Loaded } from '@/components/loaded';
import { Notice } from '@/components/notice';
import { PageHeading } from '@/components/page-heading';
import { words } from '@/lib/i18n';
import { isMissing } from '@/lib/problem';

const { say } = words({
  work: { vi: 'Việc của tôi', en: 'My work' },
  missing: {
    vi: 'Không tìm thấy, hoặc bạn không có quyền xem mục này.',
    en: 'It is not there, or you may not see it.',
  },
});

interface PageFrameProps {
  title: string;
  /** The pages between the work page and this one. */
  crumbs?: ReactNode;
  lead?: string;
  /** What can be done here, beside the heading. */
  act?: ReactNode;
  /** What is shown: another subject is another attempt to load it. */
  subject?: string;
  isWide?: boolean;
  children: ReactNode;
}

/** Around every page of producers: the way here, the heading, and what to say while the rest loads or fails. */
export function PageFrame({ title, crumbs, lead, act, subject, isWide = false, children }: PageFrameProps) {
  return (
    <div className={`space-y-6 py-6 lg:py-8 ${isWide ? '' : 'max-w-3xl'}`}>
      <div className="space-y-2">
        <Breadcrumbs>
          <Link to="/viec" className="link">
            {say('work')}
          </Link>
          {Children.toArray(crumbs)}
        </Breadcrumbs>
        <div className="flex flex-wrap items-center justify-between gap-4">
          <PageHeading text={title} />
          {act}
        </div>
        {lead && <p className="text-soft">{lead}</p>}
      </div>
      <Loaded subject={subject} instead={(error) => isMissing(error) && <Notice tone="warn" text={say('missing')} />}>
        {children}
      </Loaded>
    </div>
  );
}
