import createClient, { type Client } from 'openapi-fetch';
import type { components, paths } from './generated/api.js';

export type Ocop = Client<paths>;

/** The named shapes of the document: `Schemas['CertifiedProduct']`. */
export type Schemas = components['schemas'];

export interface OcopOptions {
  /** In which language problems speak; Vietnamese unless said otherwise. */
  language?: 'vi' | 'en';
  /** Gives the access token of each call, such as `systemTokens` does; without it the public operations are open. */
  token?: () => Promise<string>;
  /** What to send requests with; the platform's own `fetch` unless said otherwise. */
  fetch?: (request: Request) => Promise<Response>;
}

/** @param host where the API is, without a path */
export function createOcop(host: string, options: OcopOptions = {}): Ocop {
  const api = createClient<paths>({
    baseUrl: host,
    headers: { 'Accept-Language': options.language ?? 'vi' },
    // A parameter that may be repeated is: `star=4&star=5`.
    querySerializer: { array: { style: 'form', explode: true } },
    ...(options.fetch && { fetch: options.fetch }),
  });
  const { token } = options;

  if (token) {
    api.use({
      async onRequest({ request }) {
        request.headers.set('Authorization', `Bearer ${await token()}`);
        return request;
      },
    });
  }

  return api;
}
