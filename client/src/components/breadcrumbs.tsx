import { Children, type ReactNode } from 'react';

import { words } from '@/lib/i18n';

const { say } = words({
  trail: { vi: 'Bạn đang ở', en: 'You are here' },
});

/** The pages above this one, as links in order; the page itself is told by its heading. */
export function Breadcrumbs({ children }: { children: ReactNode }) {
  return (
    <nav aria-label={say('trail')} className="text-sm">
      <ol className="flex flex-wrap items-center gap-x-2">
        {Children.map(Children.toArray(children), (link) => (
          <li className="crumb inline-flex min-h-6 items-center">{link}</li>
        ))}
      </ol>
    </nav>
  );
}
