import { Outlet } from '@tanstack/react-router';

import { words } from '@/lib/i18n';

import { OfficialBanner } from './official-banner';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

const { say } = words({
  skip: { vi: 'Đến nội dung chính', en: 'Skip to main content' },
});

export function Layout() {
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#noi-dung"
        className="button button-main sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-10"
      >
        {say('skip')}
      </a>
      <OfficialBanner />
      <SiteHeader />
      <main id="noi-dung" tabIndex={-1} className="min-h-dvh flex-1 outline-none">
        <Outlet />
      </main>
      <SiteFooter />
    </div>
  );
}
