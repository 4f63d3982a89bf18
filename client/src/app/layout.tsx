import { Outlet, useMatches } from '@tanstack/react-router';

import { Frame } from './frame';
import { SiteHeader } from './site-header';

/** Public pages stand in the public frame; pages of people at work bring a frame of their own. */
export function Layout() {
  const isAtWork = useMatches({ select: (matches) => matches.some(({ routeId }) => routeId === '/work') });
  if (isAtWork) return <Outlet />;

  return (
    <Frame header={<SiteHeader />}>
      <Outlet />
    </Frame>
  );
}
