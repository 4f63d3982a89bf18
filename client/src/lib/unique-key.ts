/** A name that no other attempt has. `crypto.randomUUID` is missing where a deployment is tried without TLS. */
export const uniqueKey = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
