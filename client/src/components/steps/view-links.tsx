import { Children, type ReactNode } from 'react';

/** How a link to one view of a thing looks, and how when it is the one shown. */
export const VIEW_LINK =
  'inline-flex min-h-11 items-center border-transparent border-b-3 px-3 aria-[current=page]:border-brand aria-[current=page]:font-semibold aria-[current=page]:text-brand';

/** The views of one thing, side by side. Their links are the page's own, because it knows its addresses. */
export function ViewLinks({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav aria-label={label} className="border-line border-b">
      <ul className="flex flex-wrap gap-x-2">
        {Children.map(children, (link) => (
          <li>{link}</li>
        ))}
      </ul>
    </nav>
  );
}
