import { type ReactNode, Suspense } from 'react';

import { FailureBoundary } from './failure';

interface LoadedProps {
  /** What is shown: another subject is another attempt. */
  subject?: string;
  /** How tall the place is that is kept, as a class; about as tall as what comes. */
  height?: string;
  /** Keeps the place instead, where it takes more than a box. */
  placeholder?: ReactNode;
  /** Shown instead of a failure that has words of its own, for example "not found". */
  instead?: (error: unknown) => ReactNode;
  children: ReactNode;
}

/** What the server has to be asked for: its place is kept while it comes, and holds the failure when it does not. */
export function Loaded({ subject, height = 'h-dvh', placeholder, instead, children }: LoadedProps) {
  const kept = placeholder ?? <div aria-hidden="true" className={`placeholder ${height}`} />;

  return (
    <FailureBoundary key={subject} instead={instead}>
      <Suspense fallback={kept}>{children}</Suspense>
    </FailureBoundary>
  );
}
