/** A public key as it stands in a JSON Web Key Set. */
export interface Key {
  kid: string;
  x: string;
  y: string;
}

export interface SignedText {
  header: { alg?: string; kid?: string; typ?: string };
  claims: Record<string, unknown>;
  /** Whether one of these keys signed it; nothing when none of them is the one that it names. */
  isSignedBy: (keys: readonly Key[]) => Promise<boolean | undefined>;
}

/** Reads a compact JWS. Nothing in it is proved before `isSignedBy` says so. */
export function readJws(text: string): SignedText | undefined {
  const parts = text.split('.');
  const [header, claims, signature] = parts;
  if (parts.length !== 3 || !header || !claims || !signature) return undefined;

  try {
    const read = { header: jsonIn(header), claims: jsonIn(claims) };
    return { ...read, isSignedBy: (keys) => isSigned(`${header}.${claims}`, signature, read.header, keys) };
  } catch {
    return undefined; // neither base64url nor JSON: no text of ours
  }
}

async function isSigned(text: string, signature: string, header: SignedText['header'], keys: readonly Key[]) {
  const key = keys.find(({ kid }) => kid === header.kid);
  if (header.alg !== 'ES256') return false; // whoever writes the text may not choose how it is checked
  if (!key) return undefined;

  const { x, y } = key;
  const curve = { name: 'ECDSA', namedCurve: 'P-256' };
  const imported = await crypto.subtle.importKey('jwk', { kty: 'EC', crv: 'P-256', x, y }, curve, false, ['verify']);
  const method = { name: 'ECDSA', hash: 'SHA-256' };
  return crypto.subtle.verify(method, imported, bytesOf(signature), new TextEncoder().encode(text));
}

/** The bytes of a base64url text. */
export function bytesOf(text: string) {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

const jsonIn = (part: string) => JSON.parse(new TextDecoder().decode(bytesOf(part)));
