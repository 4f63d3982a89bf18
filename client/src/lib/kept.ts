import { draftsOf } from './drafts';
import type { Outgoing } from './outbox';
import { all } from './store';

/** Something on this device that the server does not have. */
export interface Kept {
  key: string;
  title: string;
  at: string;
  isDraft: boolean;
}

/** What a person has typed or changed on this device and the server has not received; nothing where the browser keeps nothing. */
export async function keptOf(user: string): Promise<Kept[]> {
  try {
    const [drafts, outgoing] = await Promise.all([draftsOf(user), all<Outgoing>('outbox', user)]);
    return [
      ...drafts.map(({ name, title, savedAt }) => ({ key: `draft/${name}`, title, at: savedAt, isDraft: true })),
      ...outgoing.map(({ topic, title, queuedAt }) => ({ key: `sent/${topic}`, title, at: queuedAt, isDraft: false })),
    ];
  } catch {
    return [];
  }
}
