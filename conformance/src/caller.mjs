// Who calls: nobody in particular, a system with a token, or people signed in.
import { must } from './report.mjs';

export class Caller {
  constructor(host, name, headers = {}) {
    Object.assign(this, { host, name, headers });
  }

  static anybody(host) {
    return new Caller(host, 'anybody');
  }

  /** With a token that no server has made. */
  static impostor(host) {
    const forged = ['{"alg":"ES256"}', '{"sub":"nobody"}', 'signature'].map((part) => Buffer.from(part).toString('base64url'));
    return new Caller(host, 'a forged token', { authorization: `Bearer ${forged.join('.')}` });
  }

  static async system(host, id, secret) {
    const body = new URLSearchParams({ grant_type: 'client_credentials', client_id: id, client_secret: secret });
    const answer = await fetch(new URL('/oauth/token', host), { method: 'POST', body });
    must(answer.ok, `The token endpoint answers ${answer.status}: ${await answer.clone().text()}`);
    return new Caller(host, `system ${id}`, { authorization: `Bearer ${(await answer.json()).access_token}` });
  }

  static async person(host, email, password) {
    const jar = new Map();
    const person = new Caller(host, email);
    const step = async (path, init = {}) => {
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
      const answer = await fetch(new URL(path, host), { ...init, headers: { ...init.headers, cookie } });
      for (const set of answer.headers.getSetCookie()) jar.set(...set.split(';')[0].split(/=(.*)/s).slice(0, 2));
      must(answer.ok, `${path} answers ${answer.status}: ${await answer.clone().text()}`);
      return answer;
    };
    const token = async () => (await (await step('/api/v1/antiforgery-token')).json()).token;

    const signIn = { 'content-type': 'application/json', 'x-csrf-token': await token() };
    await step('/api/v1/session', { method: 'POST', headers: signIn, body: JSON.stringify({ email, password }) });
    person.headers = { 'x-csrf-token': await token() };
    person.headers.cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    return person;
  }

  send(method, path, { headers = {}, body } = {}) {
    const init = { method, headers: { ...this.headers, ...headers }, body, redirect: 'manual' };
    return fetch(new URL(path, this.host), { ...init, signal: AbortSignal.timeout(60_000) });
  }
}
