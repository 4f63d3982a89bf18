import { type ReactNode, Suspense } from 'react';

import { FailureBoundary } from '@/components/failure';

/** Room for what a page loads: a placeholder of a screen's height, and what went wrong in its place. */
export function WorkBoundary({ subject, children }: { subject: string; children: ReactNode }) {
  return (
    <div className="space-y-6 py-6 lg:py-8">
      <FailureBoundary key={subject}>
        <Suspense fallback={<div aria-hidden="true" className="placeholder h-dvh" />}>{children}</Suspense>
      </FailureBoundary>
    </div>
  );
}
