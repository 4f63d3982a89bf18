import type { Middleware } from 'openapi-fetch';

import { api } from './api';
import { CSRF_HEADER, changesSomething, csrfToken, dropCsrfToken } from './csrf';
import { problemOf } from './problem';
import { touchSession } from './session-clock';

type Reentry = () => Promise<void>;

let reentry: Reentry | undefined;

/** Says how somebody whose session has ended signs in again without leaving the page. It may refuse by rejecting. */
export function onSessionLost(handler: Reentry) {
  reentry = handler;
  return () => {
    if (reentry === handler) reentry = undefined;
  };
}

const sent = new WeakMap<Request, Request>();

/** What the server said of a request: go on, send it once more, or pass the refusal on. */
export async function mayGoAgain(response: Response): Promise<boolean> {
  if (response.status !== 401 && response.status !== 403) return false;
  const { code } = await problemOf(response.clone());

  if (code === 'csrf-token.invalid') {
    dropCsrfToken();
    return true;
  }
  if (response.status === 403 || code.startsWith('sign-in.') || !reentry) return false;

  return reentry().then(
    () => {
      dropCsrfToken();
      return true;
    },
    () => false,
  );
}

/**
 * Requests of somebody signed in: those that change something carry the token, and one that meets the end of the
 * session waits until the person has signed in again, then goes once more, so that nothing typed is lost.
 */
export const guard: Middleware = {
  async onRequest({ request }) {
    if (changesSomething(request.method)) request.headers.set(CSRF_HEADER, await csrfToken());
    sent.set(request, request.clone());
  },

  async onResponse({ request, response }) {
    if (response.ok) touchSession();
    const again = sent.get(request);
    if (!again || !(await mayGoAgain(response))) return undefined;

    if (changesSomething(again.method)) again.headers.set(CSRF_HEADER, await csrfToken());
    return window.fetch(again);
  },
};

let isOn = false;

/** Called once by the signed-in part, and by a public page that sends something. */
export function guardRequests() {
  if (!isOn) api.use(guard);
  isOn = true;
}
