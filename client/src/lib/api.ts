import createClient, { type Middleware } from 'openapi-fetch';

import type { components, paths } from './generated/api';
import { language } from './i18n';
import { Problem, problemOf, speaksJson, Unreachable } from './problem';

export type Schemas = components['schemas'];

/** The whole API, typed by the document the server publishes. Every failure is thrown: see `problem.ts`. */
export const api = createClient<paths>({
  baseUrl: window.location.origin,
  fetch: (request) => window.fetch(request), // looked up at each call, so that tests may stand in for the network
});

const edge: Middleware = {
  onRequest: ({ request }) => request.headers.set('Accept-Language', language()),

  async onResponse({ response }) {
    if (!response.ok) throw await problemOf(response);
    if (response.status !== 204 && !speaksJson(response)) throw new Problem(response.status, 'answer.foreign', '');
  },

  onError: ({ error }) =>
    error instanceof DOMException && error.name === 'AbortError' ? undefined : new Unreachable(String(error)),
};

api.use(edge);

/** What a call answered: a failure has been thrown before. */
export async function answerOf<T>(call: Promise<{ data?: T }>): Promise<T> {
  const { data } = await call;
  return data as T;
}

/** A thing and the version it was read in, which a change of it has to name (`If-Match`). */
export interface Versioned<T> {
  data: T;
  version: string;
}

/** As `answerOf`, for a single thing that is going to be changed. */
export async function versionedAnswerOf<T>(call: Promise<{ data?: T; response: Response }>): Promise<Versioned<T>> {
  const { data, response } = await call;
  return { data: data as T, version: response.headers.get('ETag') ?? '' };
}
