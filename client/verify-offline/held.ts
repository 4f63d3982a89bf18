import type { Key } from './jws';
import type { Held } from './verify';

const STORED_AS = 'ocop.verify-offline';
const NOTHING: Held = { keys: [], lists: [] };

/** What was taken along when there was a network. */
export function held(): Held {
  try {
    return { ...NOTHING, ...JSON.parse(localStorage.getItem(STORED_AS) ?? '{}') };
  } catch {
    return NOTHING;
  }
}

/** Takes the keys and every status list along. What was held stays when anything fails. */
export async function takeAlong(): Promise<Held> {
  const { keys } = (await (await got('/.well-known/jwks.json')).json()) as { keys: Key[] };
  const lists: string[] = [];

  for (let number = 1; ; number++) {
    const list = await fetch(`/api/v1/status-lists/${number}`, { cache: 'no-cache' });
    if (list.status === 404) break;
    if (!list.ok) throw new Error(`${list.status}`);
    lists.push(await list.text());
  }

  const taken = { keys: keys.map(({ kid, x, y }) => ({ kid, x, y })), lists };
  localStorage.setItem(STORED_AS, JSON.stringify(taken));
  return taken;
}

async function got(address: string) {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status}`);
  return response;
}
