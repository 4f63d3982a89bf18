// P6: fills in and hands in score sheets that benchmarks/sheets.sql has made, one after the other at each server. A sheet is
// two requests and two transactions: all options of it, then its submission.
//   DATABASE=… node benchmarks/sheets.mjs PID_OF_POSTGRESQL API=URL,PID [HAND_WRITTEN=URL,PID] MEMBER_EMAIL MEMBER_PASSWORD
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';

import { ask, compare, end, serverOf } from './measure.mjs';

const [postgres, ...rest] = process.argv.slice(2);
const [email, password] = rest.slice(-2);
const servers = rest.slice(0, -2).map(serverOf);
const api = servers[0].base;

const cookies = new Map();
const keep = ({ headers }) => {
  for (const cookie of headers['set-cookie'] ?? []) {
    const [name, value] = cookie.split(';')[0].split('=');
    cookies.set(name, value);
  }
};
const signedIn = () => ({ cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') });
const token = async () => {
  const answer = await ask(api, '/api/v1/antiforgery-token', { headers: signedIn() });
  keep(answer);
  return { ...signedIn(), 'x-csrf-token': JSON.parse(answer.text).token, 'content-type': 'application/json' };
};

keep(await ask(api, '/api/v1/session', { method: 'POST', headers: await token(), body: JSON.stringify({ email, password }) }));
const ofApi = await token();
const query = (sql) => execFileSync('psql', [process.env.DATABASE, '-Atc', sql], { encoding: 'utf8' }).trim();
const session = query(
  `SELECT one.id FROM identity.sessions one JOIN identity.users ON users.id = user_id
   WHERE email = '${email.replaceAll("'", "''")}' ORDER BY started_at DESC LIMIT 1`,
);
const ofHand = { 'x-session': session, 'content-type': 'application/json' };
const choices = query(
  `SELECT json_agg(json_build_object('criterion', criterion, 'option', option)) FROM assessment.sheet_choices
   WHERE sheet_id = (SELECT id FROM assessment.score_sheets WHERE submitted_at IS NOT NULL
     AND id NOT IN (SELECT md5('sheet' || n)::uuid FROM generate_series(1, 100000) n) ORDER BY id LIMIT 1)`,
);

const handIn = async (server, n) => {
  const place = servers.indexOf(server);
  const id = createHash('md5').update(`sheet${1 + n * servers.length + place}`).digest('hex');
  const sheet = `/api/v1/score-sheets/${id.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
  const headers = place === 0 ? ofApi : ofHand;
  const body = `{"choices":${choices}}`;

  const marked = await ask(server.base, `${sheet}/choices`, { method: 'PUT', headers: { ...headers, 'if-match': '"1"' }, body });
  const version = { ...headers, 'if-match': marked.headers.etag };
  const submitted = await ask(server.base, `${sheet}/submission`, { method: 'POST', headers: version });
  return [marked, submitted].map((answer) => JSON.parse(answer.text));
};

const alike = (sheets) =>
  sheets.map(({ id, sessionId, submittedAt, choices: picked, ...said }) => ({
    ...said,
    isSubmitted: submittedAt !== undefined,
    choices: picked.toSorted((a, b) => (a.criterion < b.criterion ? -1 : 1)),
  }));

const answers = await Promise.all(servers.map((server) => handIn(server, 0)));
if (servers.length === 2 && !isDeepStrictEqual(alike(answers[0]), alike(answers[1]))) throw new Error('The answers differ.');

await compare('P6 a sheet, filled and handed in', servers, postgres, (server, n) => handIn(server, n + 1), {
  times: 100,
  rounds: 4,
  warm: 300,
});
end();
