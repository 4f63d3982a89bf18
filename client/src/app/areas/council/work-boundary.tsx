import type { ReactNode } from 'react';

import { Loaded } from '@/components/loaded';

/** Room for what a page loads: a placeholder of a screen's height, and what went wrong in its place. */
export function WorkBoundary({ subject, children }: { subject: string; children: ReactNode }) {
  return (
    <div className="space-y-6 py-6 lg:py-8">
      <Loaded subject={subject}>{children}</Loaded>
    </div>
  );
}
