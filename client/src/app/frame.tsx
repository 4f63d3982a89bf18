import { lazy, type ReactNode, Suspense } from 'react';

import { words } from '@/lib/i18n';

import { OfficialBanner } from './official-banner';

const { say } = words({
  skip: { vi: 'Đến nội dung chính', en: 'Skip to main content' },
});

// Below the first screen of every page.
const SiteFooter = lazy(() => import('./site-footer').then(({ SiteFooter }) => ({ default: SiteFooter })));

interface FrameProps {
  header: ReactNode;
  /** The navigation of people at work. */
  aside?: ReactNode;
  children: ReactNode;
}

/** What is the same around every page: the skip link first, whose site it is, the content, the help below. */
export function Frame({ header, aside, children }: FrameProps) {
  const main = (
    <main id="noi-dung" tabIndex={-1} className="min-h-dvh min-w-0 flex-1 outline-none">
      {children}
    </main>
  );

  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#noi-dung"
        className="button button-main sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-10"
      >
        {say('skip')}
      </a>
      <OfficialBanner />
      {header}
      {aside ? (
        <div className="frame flex flex-1 flex-col lg:flex-row lg:gap-8">
          {aside}
          {main}
        </div>
      ) : (
        main
      )}
      <Suspense fallback={<div className="min-h-60" />}>
        <SiteFooter />
      </Suspense>
    </div>
  );
}
