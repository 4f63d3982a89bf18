import type { ReactNode } from 'react';

/** Nothing to show: said plainly, and what to do next. */
export function EmptyState({ text, children }: { text: string; children?: ReactNode }) {
  return (
    <div className="card px-6 py-14 text-center">
      <p className="font-semibold text-xl">{text}</p>
      {children && <div className="mx-auto mt-2 max-w-prose space-y-4 text-soft">{children}</div>}
    </div>
  );
}
