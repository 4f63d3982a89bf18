import { type webcrypto as Crypto, webcrypto } from 'node:crypto';
import { gzipSync } from 'node:zlib';

import { beforeAll, expect, test, vi } from 'vitest';

import { answerView } from './answer-view';
import type { Key } from './jws';
import { type Answer, holds, verify } from './verify';

type KeyPair = Crypto.CryptoKeyPair;

const CODE = '7K2M9QXR4TBW';
const INDEX = 131_072 + 6; // in the second list
const NOW = new Date('2026-11-22T03:00:00Z');
const CLAIMS = {
  iss: 'https://ocop.example',
  sub: '15-2026-418-07',
  jti: CODE,
  nbf: Date.parse('2026-08-04T17:00:00Z') / 1000,
  exp: Date.parse('2029-08-05T17:00:00Z') / 1000,
  prd: 'Chè Shan tuyết',
  org: 'Hợp tác xã Tả Phìn',
  prov: 'Lào Cai',
  star: 3,
  idx: INDEX,
};

let pair: KeyPair;
let keys: Key[];

beforeAll(async () => {
  vi.stubGlobal('crypto', webcrypto);
  pair = await newPair();
  keys = [await publicOf(pair)];
});

test('what was signed is genuine and stated', async () => {
  const answer = await verify(qrOf(await signed(CLAIMS)), { keys, lists: [] }, NOW);

  expect(answer).toMatchObject({
    kind: 'genuine',
    time: 'within',
    entry: undefined,
    certificate: { number: '15-2026-418-07', product: 'Chè Shan tuyết', organisation: 'Hợp tác xã Tả Phìn', star: 3 },
  });
  expect(holds(answer)).toBe(true);
});

test('the credential alone is as good as the whole text', async () => {
  expect((await verify(` ${await signed(CLAIMS)}\n`, { keys, lists: [] }, NOW)).kind).toBe('genuine');
});

test('a changed star is refused', async () => {
  const [header, , signature] = (await signed(CLAIMS)).split('.');
  const forged = `${header}.${encoded({ ...CLAIMS, star: 5 })}.${signature}`;

  expect((await verify(qrOf(forged), { keys, lists: [] }, NOW)).kind).toBe('forged');
});

test.each<[string, object]>([
  ['no algorithm', { alg: 'none' }],
  ['another algorithm', { alg: 'HS256' }],
  ['another kind of text', { typ: 'vc+jwt' }],
])('with %s it is refused', async (_, header) => {
  expect((await verify(await signed(CLAIMS, header), { keys, lists: [] }, NOW)).kind).toBe('forged');
});

test('the key of somebody else is not known, and not found to be false either', async () => {
  const stranger = await newPair();
  const token = await signed(CLAIMS, { kid: 'stranger' }, stranger);

  expect((await verify(token, { keys, lists: [] }, NOW)).kind).toBe('unknown-key');
  const posing = await signed(CLAIMS, {}, stranger);
  expect((await verify(posing, { keys, lists: [] }, NOW)).kind).toBe('forged');
});

test('a genuine credential behind the address of another certificate is refused', async () => {
  const joined = `https://ocop.example/x/AAAAAAAAAAAA#${await signed(CLAIMS)}`;

  expect((await verify(joined, { keys, lists: [] }, NOW)).kind).toBe('other-address');
});

test.each<[string, Answer['kind']]>([
  ['', 'unreadable'],
  ['milk', 'unreadable'],
  ['a.b.c', 'unreadable'],
  ['https://ocop.example/x/7K2M9QXR4TBW', 'no-credential'],
  ['https://ocop.example/x/7K2M9QXR4TBW#x', 'unreadable'],
])('%j is %s', async (text, kind) => {
  expect((await verify(text, { keys, lists: [] }, NOW)).kind).toBe(kind);
});

test('without keys nothing is said of a signature', async () => {
  expect((await verify(await signed(CLAIMS), { keys: [], lists: [] }, NOW)).kind).toBe('no-keys');
});

test.each([
  ['2026-08-04T16:59:59.999Z', 'before'],
  ['2026-08-04T17:00:00Z', 'within'],
  ['2029-08-05T16:59:59.999Z', 'within'],
  ['2029-08-05T17:00:00Z', 'over'],
])('at %s its time is %s', async (now, time) => {
  const answer = await verify(await signed(CLAIMS), { keys, lists: [] }, new Date(now));

  expect(answer).toMatchObject({ kind: 'genuine', time });
  expect(holds(answer)).toBe(time === 'within');
});

test.each([
  [0, 'valid'],
  [1, 'suspended'],
  [2, 'revoked'],
  [3, 'superseded'],
] as const)('the entry %i of the list says %s', async (value, mark) => {
  const lists = [await listWith(3), await listWith(value, { list: 2 })]; // the first is another list

  const answer = await verify(await signed(CLAIMS), { keys, lists }, NOW);

  expect(answer).toMatchObject({ entry: { mark, madeAt: new Date('2026-11-21T02:00:00Z') } });
  expect(holds(answer)).toBe(mark === 'valid');
});

test('a list that nobody trusted has signed says nothing', async () => {
  const forged = await listWith(0, { list: 2, by: await newPair() });

  expect(await verify(await signed(CLAIMS), { keys, lists: [forged] }, NOW)).toMatchObject({ entry: undefined });
});

test('yesterday’s list says how old it is and that it does not know of today', async () => {
  const lists = [await listWith(0, { list: 2 })];

  const view = answerView(await verify(await signed(CLAIMS), { keys, lists }, NOW), NOW);

  expect(view).toHaveTextContent('Còn hiệu lực đến hết ngày 05/08/2029');
  expect(view).toHaveTextContent('Theo danh sách trạng thái lập lúc 09:00 21/11/2026, cách đây 1 ngày.');
  expect(view).toHaveTextContent('sau lúc đó máy này chưa biết');
});

test('text of a credential is never read as HTML', async () => {
  const token = await signed({ ...CLAIMS, prd: '<img src=x>' });

  const view = answerView(await verify(token, { keys, lists: [] }, NOW), NOW);

  expect(view.querySelector('img')).toBeNull();
  expect(view).toHaveTextContent('<img src=x>');
});

const newPair = () =>
  webcrypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']) as Promise<KeyPair>;

async function publicOf({ publicKey }: KeyPair): Promise<Key> {
  const { x = '', y = '' } = await webcrypto.subtle.exportKey('jwk', publicKey);
  return { kid: 'ours', x, y };
}

async function signed(claims: object, header: object = {}, by: KeyPair = pair) {
  const text = `${encoded({ alg: 'ES256', kid: 'ours', typ: 'ocop', ...header })}.${encoded(claims)}`;
  const signature = await webcrypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, by.privateKey, Buffer.from(text));
  return `${text}.${Buffer.from(signature).toString('base64url')}`;
}

/** A list in which this certificate has the value, and its neighbours have others. */
function listWith(value: number, { list = 1, by = pair } = {}) {
  const bits = Buffer.alloc(32_768);
  bits[1] = 0b11_01_00_10 | (value << 2);
  const claims = {
    id: `https://ocop.example/api/v1/status-lists/${list}`,
    validFrom: '2026-11-21T02:00:00Z',
    credentialSubject: { encodedList: `u${gzipSync(bits).toString('base64url')}` },
  };
  return signed(claims, { typ: 'vc+jwt' }, by);
}

const encoded = (json: object) => Buffer.from(JSON.stringify(json)).toString('base64url');
const qrOf = (token: string) => `https://ocop.example/x/${CODE}#${token}`;
