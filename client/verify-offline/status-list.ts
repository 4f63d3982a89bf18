import { bytesOf, type Key, readJws } from './jws';

export type Mark = 'valid' | 'suspended' | 'revoked' | 'superseded';

/** What a list said of a certificate, and when it was made. */
export interface Entry {
  mark: Mark;
  madeAt: Date;
}

const MARKS = ['valid', 'suspended', 'revoked', 'superseded'] as const;
const ENTRIES_OF_LIST = 131_072;
const ENTRIES_OF_BYTE = 4;

/** What the newest proved list that is held here says of a certificate. */
export async function entryOf(index: number, lists: readonly string[], keys: readonly Key[]) {
  const number = Math.floor(index / ENTRIES_OF_LIST) + 1;
  const entries = await Promise.all(lists.map((list) => entryIn(list, number, index % ENTRIES_OF_LIST, keys)));

  return entries
    .filter((entry) => entry !== undefined)
    .sort((one, other) => other.madeAt.getTime() - one.madeAt.getTime())[0];
}

/** When the list was made, if a key of ours has signed it. */
export async function madeAt(list: string, keys: readonly Key[]): Promise<Date | undefined> {
  const signed = readJws(list);
  const proved = signed?.header.typ === 'vc+jwt' && (await signed.isSignedBy(keys));
  return proved ? new Date(String(signed.claims.validFrom)) : undefined;
}

async function entryIn(list: string, number: number, position: number, keys: readonly Key[]) {
  const made = await madeAt(list, keys);
  const { id, credentialSubject } = (readJws(list)?.claims ?? {}) as {
    id?: string;
    credentialSubject?: { encodedList?: string };
  };
  const packed = credentialSubject?.encodedList;
  if (!made || !packed?.startsWith('u') || !id?.endsWith(`/status-lists/${number}`)) return undefined;

  const cell = (await unpacked(packed.slice(1)))[Math.floor(position / ENTRIES_OF_BYTE)] ?? 0;
  const mark = MARKS[(cell >> (6 - 2 * (position % ENTRIES_OF_BYTE))) & 0b11] ?? 'valid';
  return { mark, madeAt: made };
}

async function unpacked(packed: string) {
  const gzip = new Response(bytesOf(packed)).body?.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(gzip).arrayBuffer());
}
