/** A session ends this long after its cookie was last renewed; the server renews it in the second half of that time. */
export const IDLE = 120 * 60_000;
export const WARN_BEFORE = 5 * 60_000;

const STORED_AS = 'ocop.session-renewed';

/** When the cookie of the session was renewed last, if an answer came now and it was renewed at `before`. */
export const renewedAt = (before: number | undefined, now: number) =>
  before === undefined || now - before > IDLE / 2 ? now : before;

/** How long the session still lasts unless something is asked of the server. */
export const timeLeft = (renewed: number, now: number) => Math.max(0, renewed + IDLE - now);

/** Notes that the server answered. All tabs share one cookie, hence one note. */
export function touchSession(now = Date.now()) {
  localStorage.setItem(STORED_AS, String(renewedAt(lastRenewal(), now)));
}

export function lastRenewal(): number | undefined {
  const stored = localStorage.getItem(STORED_AS);
  return stored === null ? undefined : Number(stored);
}

export const forgetSession = () => localStorage.removeItem(STORED_AS);
