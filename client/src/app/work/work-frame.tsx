import { Outlet } from '@tanstack/react-router';
import { useSession } from '@/lib/session';
import { useOutboxRunning } from '@/lib/use-outbox';

import { Frame } from '../frame';
import { SessionEnd } from './session-end';
import { WorkHeader } from './work-header';
import { WorkNavigation } from './work-navigation';

/** Around every page of people at work: who is signed in, what they can open, and a session that must not take what was typed with it. */
export function WorkFrame() {
  const { user } = useSession();
  useOutboxRunning(user.id);

  return (
    <>
      <Frame header={<WorkHeader />} aside={<WorkNavigation />}>
        <Outlet />
      </Frame>
      <SessionEnd />
    </>
  );
}
