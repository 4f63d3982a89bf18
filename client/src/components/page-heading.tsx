import { type ReactNode, useEffect, useRef } from 'react';

import { words } from '@/lib/i18n';
import { focusWhenDue } from '@/lib/page-focus';

const { say } = words({
  site: { vi: 'Sổ đăng ký OCOP', en: 'OCOP register' },
});

interface PageHeadingProps {
  /** Words of the heading and the start of the page's title. */
  text: string;
  className?: string;
  children?: ReactNode;
}

/** The one `h1` of a page. It names the browser tab and receives the focus when the page was reached by a link. */
export function PageHeading({ text, className, children }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const site = say('site');

  useEffect(() => {
    document.title = `${text} – ${site}`;
  }, [text, site]);

  useEffect(() => focusWhenDue(heading.current), []);

  return (
    <h1 ref={heading} tabIndex={-1} className={className ?? 'text-2xl sm:text-3xl'}>
      {children ?? text}
    </h1>
  );
}
