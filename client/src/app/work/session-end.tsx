import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';

import { onSessionLost } from '@/lib/guarded-requests';
import { words } from '@/lib/i18n';
import { sessionQuery } from '@/lib/session';
import { lastRenewal, timeLeft, WARN_BEFORE } from '@/lib/session-clock';

const { say } = words({
  soon: { vi: 'Phiên làm việc sắp hết vì lâu không có thao tác.', en: 'Your session is about to end for lack of use.' },
  stay: { vi: 'Tiếp tục làm việc', en: 'Continue working' },
});

const SignInAgain = lazy(() => import('./sign-in-again').then((file) => ({ default: file.SignInAgain })));

interface Waiting {
  promise: Promise<void>;
  resolve: () => void;
  reject: () => void;
}

/** The end of a session: a warning before it, and after it a way back in that leaves the page as it stands. */
export function SessionEnd() {
  const [isLost, setLost] = useState(false);
  const waiting = useRef<Waiting>(undefined);

  useEffect(
    () =>
      onSessionLost(() => {
        waiting.current ??= promiseOf(); // requests that fail together wait for one sign-in
        setLost(true);
        return waiting.current.promise;
      }),
    [],
  );

  const end = (settle: (waiting: Waiting) => void) => {
    setLost(false);
    if (waiting.current) settle(waiting.current);
    waiting.current = undefined;
  };

  return isLost ? (
    <Suspense>
      <SignInAgain onBack={() => end(({ resolve }) => resolve())} onLeave={() => end(({ reject }) => reject())} />
    </Suspense>
  ) : (
    <EndsSoon />
  );
}

function promiseOf(): Waiting {
  let settle: Omit<Waiting, 'promise'> = { resolve: () => undefined, reject: () => undefined };
  const promise = new Promise<void>((resolve, reject) => {
    settle = { resolve, reject: () => reject(new Error('Left without signing in again.')) };
  });
  return { promise, ...settle };
}

const LOOK_EVERY = 20_000;

function EndsSoon() {
  const queryClient = useQueryClient();
  const [isSoon, setSoon] = useState(false);

  useEffect(() => {
    const look = () => setSoon(timeLeft(lastRenewal() ?? Date.now(), Date.now()) <= WARN_BEFORE);
    const timer = setInterval(look, LOOK_EVERY);
    return () => clearInterval(timer);
  }, []);

  const stay = () => {
    setSoon(false);
    void queryClient.invalidateQueries(sessionQuery); // any request renews the session
  };

  return (
    <div role="status">
      {isSoon && (
        <div className="fixed inset-x-0 bottom-0 z-20 flex flex-wrap items-center justify-center gap-4 bg-warn-tint p-4 text-warn shadow-card">
          <p className="font-semibold">{say('soon')}</p>
          <button type="button" className="button button-main" onClick={stay}>
            {say('stay')}
          </button>
        </div>
      )}
    </div>
  );
}
