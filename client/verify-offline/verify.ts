import { type Key, readJws } from './jws';
import { type Entry, entryOf } from './status-list';

/** What this device holds to check with. */
export interface Held {
  keys: readonly Key[];
  lists: readonly string[];
}

/** What a credential says. */
export interface Certificate {
  number: string;
  code: string;
  product: string;
  organisation: string | undefined;
  province: string;
  star: number;
  from: Date;
  /** The moment after its last day. */
  until: Date;
}

export type Answer =
  | { kind: 'unreadable' | 'no-credential' | 'no-keys' | 'unknown-key' | 'forged' | 'other-address' }
  | { kind: 'genuine'; certificate: Certificate; time: 'before' | 'within' | 'over'; entry: Entry | undefined };

/** Checks the text of a QR code with nothing but what is on this device. */
export async function verify(text: string, held: Held, now: Date): Promise<Answer> {
  const { address, token } = partsOf(text.trim());
  const signed = token ? readJws(token) : undefined;
  if (!signed) return { kind: address && !token ? 'no-credential' : 'unreadable' };
  if (held.keys.length === 0) return { kind: 'no-keys' };

  const proved = signed.header.typ === 'ocop' ? await signed.isSignedBy(held.keys) : false;
  if (!proved) return { kind: proved === undefined ? 'unknown-key' : 'forged' };

  const certificate = certificateIn(signed.claims);
  if (address && !address.pathname.toUpperCase().endsWith(`/X/${certificate.code}`)) return { kind: 'other-address' };

  const entry = await entryOf(Number(signed.claims.idx), held.lists, held.keys);
  return { kind: 'genuine', certificate, time: timeOf(certificate, now), entry };
}

/** Whether it may count as certified by all that is known here. */
export const holds = (answer: Answer) =>
  answer.kind === 'genuine' && answer.time === 'within' && (answer.entry?.mark ?? 'valid') === 'valid';

function partsOf(text: string) {
  if (!URL.canParse(text)) return { address: undefined, token: text };
  const address = new URL(text);
  return { address, token: address.hash.slice(1) };
}

const certificateIn = (claims: Record<string, unknown>): Certificate => ({
  number: String(claims.sub),
  code: String(claims.jti),
  product: String(claims.prd),
  organisation: claims.org === undefined ? undefined : String(claims.org),
  province: String(claims.prov),
  star: Number(claims.star),
  from: new Date(Number(claims.nbf) * 1000),
  until: new Date(Number(claims.exp) * 1000),
});

const timeOf = ({ from, until }: Certificate, now: Date) => (now < from ? 'before' : now < until ? 'within' : 'over');
