import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { sayFailure } from '@/components/failure';
import { formatInstant } from '@/lib/format';
import { words } from '@/lib/i18n';

import { endOtherSessions, endSession, ownSessionsQuery } from './second-factor.api';

const { say } = words({
  here: { vi: 'Phiên này', en: 'This session' },
  device: { vi: 'Thiết bị không rõ', en: 'Unknown device' },
  times: { vi: 'Bắt đầu {started}, dùng lần cuối {seen}', en: 'Begun {started}, last used {seen}' },
  end: { vi: 'Kết thúc phiên', en: 'End the session' },
  endOf: { vi: 'Kết thúc phiên trên {device}', en: 'End the session on {device}' },
  others: { vi: 'Kết thúc mọi phiên khác', en: 'End all other sessions' },
  list: { vi: 'Các phiên đăng nhập của bạn', en: 'Your sessions' },
  ended: { vi: 'Đã kết thúc.', en: 'Ended.' },
});

/** Where somebody is signed in, and a way to end what is not theirs. */
export function OwnSessions() {
  const { data: sessions } = useSuspenseQuery(ownSessionsQuery);
  const queryClient = useQueryClient();
  const [outcome, setOutcome] = useState<{ error?: unknown }>();
  const others = sessions.filter(({ isCurrent }) => !isCurrent);

  async function end(ending: Promise<unknown>) {
    try {
      await ending;
      setOutcome({});
    } catch (error) {
      setOutcome({ error });
    }
    await queryClient.invalidateQueries(ownSessionsQuery);
  }

  return (
    <>
      <ul aria-label={say('list')} className="divide-y divide-line">
        {sessions.map(({ id, device, startedAt, seenAt, isCurrent }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-3 py-3">
            <div className="min-w-0">
              <p className="break-words font-semibold">{device ?? say('device')}</p>
              <p className="text-soft text-sm">
                {say('times', { started: formatInstant(startedAt), seen: formatInstant(seenAt) })}
              </p>
            </div>
            {isCurrent ? (
              <p className="font-semibold text-good">{say('here')}</p>
            ) : (
              <button
                type="button"
                aria-label={say('endOf', { device: device ?? say('device') })}
                className="button button-quiet"
                onClick={() => end(endSession(id))}
              >
                {say('end')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <p role="status" className="font-semibold empty:hidden">
        {outcome && (outcome.error ? sayFailure(outcome.error) : say('ended'))}
      </p>
      {others.length > 0 && (
        <button type="button" className="button button-quiet" onClick={() => end(endOtherSessions())}>
          {say('others')}
        </button>
      )}
    </>
  );
}
