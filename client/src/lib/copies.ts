import { Unreachable } from './problem';
import { put, take } from './store';

/** Something as the server answered it, and when that was if it had to be taken from this device. */
export interface AtHand<T> {
  value: T;
  /** When this device read it; absent when it has just come from the server. */
  copiedAt?: string;
}

interface Copy<T> {
  value: T;
  at: string;
}

/**
 * Reads from the server and keeps a copy on this device; without a network the copy is what there is. Only a server
 * that cannot be reached is stood in for: a refusal is an answer.
 */
export async function withCopy<T>(user: string, name: string, read: () => Promise<T>): Promise<AtHand<T>> {
  try {
    const value = await read();
    await keepCopy(user, name, value);
    return { value };
  } catch (error) {
    const copy = error instanceof Unreachable ? await copyOf<T>(user, name) : undefined;
    if (!copy) throw error;
    return { value: copy.value, copiedAt: copy.at };
  }
}

/** A browser may forbid it: then nothing is at hand without a network, and nothing else changes. */
export const keepCopy = <T>(user: string, name: string, value: T) =>
  put('copies', user, name, { value, at: new Date().toISOString() }).catch(() => undefined);

/** What this device last kept under a name. */
export const copyOf = <T>(user: string, name: string) => take<Copy<T>>('copies', user, name).catch(() => undefined);
