// Asks the public register the questions of docs/benchmarks.md, of one server or of two in turns. Two are asked first whether
// they give the same answers.
//   node benchmarks/register.mjs PRODUCTS PID_OF_POSTGRESQL NAME=URL,PID [NAME=URL,PID] [--only=REGULAR_EXPRESSION]
import { isDeepStrictEqual } from 'node:util';

import { ask, compare, end, serverOf } from './measure.mjs';

const [said, postgres, ...rest] = process.argv.slice(2);
const products = Number(said);
const only = new RegExp(rest.find((one) => one.startsWith('--only='))?.slice('--only='.length) ?? '');
const servers = rest.filter((one) => !one.startsWith('--')).map(serverOf);

/** Cursors are sealed by each server in its own way. */
const answer = async ({ base }, path) => {
  const { nextCursor, ...said } = JSON.parse((await ask(base, path)).text);
  return { ...said, isLast: nextCursor === null };
};

const agree = async (name, pathOf, same) => {
  if (servers.length < 2) return;
  for (const n of [0, 1, 2, 3, 5, 8, 13]) {
    const [ours, theirs] = await Promise.all(servers.map((server) => answer(server, pathOf(n))));
    if (!same(ours, theirs)) throw new Error(`${name}: the answers differ for ${pathOf(n)}`);
  }
};

const measure = async (name, pathOf, { same = isDeepStrictEqual, ...options } = {}) => {
  if (!only.test(name)) return;
  if (pathOf(0) !== '/livez') await agree(name, pathOf, same);
  await compare(name, servers, postgres, ({ base }, n) => ask(base, pathOf(n)), options);
};

/** A search that finds many is sorted in another way: then as many must be shown, and each must have the words. */
const bothFind =
  (...words) =>
  (ours, theirs) => {
    const plain = (text) => text.normalize('NFD').replace(/\p{Mn}/gu, '').replace(/đ/giu, 'd').toLowerCase();
    const said = ({ name, producer }) => plain(`${name} ${producer?.name}`);
    return (
      isDeepStrictEqual(ours.items.length, theirs.items.length) &&
      ours.items.every((item) => words.every((word) => said(item).includes(plain(word))))
    );
  };

const counted = '/api/v1/statistics/certified-products?asOf=';
const figures = await answer(servers[0], `${counted}2026-09-01`);
const provinces = [...new Set(figures.byProvince.map((figure) => figure.province.id))];
const list = '/api/v1/certified-products?asOf=2026-09-01';
const search = (...words) => `${list}&q=${words.map(encodeURIComponent).join('%20')}`;
const some = (n) => 10_000 + ((n * 7919) % (products - 10_000)); // five digits or more: no other number has them in it by chance
const few = products > 100_000 ? { times: 8, warm: 16, rounds: 2 } : { times: 100, warm: 100, rounds: 3 }; // of what is slow

await measure('nothing but the server (livez)', () => '/livez', { times: 1000 });
await measure('P1 page: province, star, by name', (n) => `${list}&province=${provinces[n % provinces.length]}&star=${3 + (n % 2)}`);
await measure('P1 page: all, by name', () => list);
await measure('P1 page: by -issuedOn', () => `${list}&sort=-issuedOn`);
await measure('P2 certificate', (n) => `/api/v1/certificates/B-2026-${some(n)}-0?asOf=2026-09-01`);
await measure('P5 search: two words and a number', (n) => search('nuoc', 'mam', `${some(n)}`));
await measure('P5 search: a producer of some', (n) => search('da', 'xanh', `${1000 + (n * 7919) % 8000}`));
await measure('P5 search: one product in ten', () => search('nuoc', 'mam'), { same: bothFind('nuoc', 'mam'), ...few });
await measure('P5 search: the same with marks', () => search('nước', 'mắm'), { same: bothFind('nước', 'mắm'), ...few });
await measure('P5 search: every product', () => search('hop', 'tac'), { same: bothFind('hop', 'tac'), times: 10, warm: 4, rounds: 3 });
await measure('P7 figures, today', () => `${counted}2026-09-01`, few);
await measure(
  'P7 figures, any past day',
  (n) => `${counted}${2023 + (n % 3)}-${String(1 + (n % 12)).padStart(2, '0')}-17`,
  few,
);
end();
