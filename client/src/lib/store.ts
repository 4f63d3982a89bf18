/** Shelves in the browser's own database: what is being typed, what waits to be sent, what was read. Never a token. */
const SHELVES = ['drafts', 'outbox', 'copies'] as const;
export type Shelf = (typeof SHELVES)[number];

const NAME = 'ocop';
let opened: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  opened ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(NAME, SHELVES.length - 1); // a shelf more is a version more
    request.onupgradeneeded = () => {
      const { objectStoreNames } = request.result;
      for (const shelf of SHELVES) if (!objectStoreNames.contains(shelf)) request.result.createObjectStore(shelf);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  }).catch((error) => {
    opened = undefined; // a browser that forbids it today may allow it tomorrow
    throw error;
  });
  return opened;
}

async function on<T>(
  shelf: Shelf,
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await open();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(shelf, mode);
    const request = act(transaction.objectStore(shelf));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(transaction.error);
  });
}

/** Keys begin with the user's id, so that two people at one tablet never meet each other's work. */
const ofUser = (user: string) => IDBKeyRange.bound(`${user}/`, `${user}/\uffff`);
const keyOf = (user: string, name: string) => `${user}/${name}`;

export const put = <T>(shelf: Shelf, user: string, name: string, value: T) =>
  on(shelf, 'readwrite', (store) => store.put(value, keyOf(user, name))).then(() => undefined);

export const take = <T>(shelf: Shelf, user: string, name: string): Promise<T | undefined> =>
  on<T | undefined>(shelf, 'readonly', (store) => store.get(keyOf(user, name)) as IDBRequest<T | undefined>);

export const drop = (shelf: Shelf, user: string, name: string) =>
  on(shelf, 'readwrite', (store) => store.delete(keyOf(user, name)));

/**
 * Puts in place of what is kept what follows from it, or drops it; nothing else can come between.
 * @param change told what is kept
 */
export async function amend<T>(
  shelf: Shelf,
  user: string,
  name: string,
  change: (kept: T | undefined) => T | undefined,
) {
  await on(shelf, 'readwrite', (store) => {
    const key = keyOf(user, name);
    const kept = store.get(key) as IDBRequest<T | undefined>;
    kept.onsuccess = () => {
      const next = change(kept.result);
      if (next === undefined) store.delete(key);
      else store.put(next, key);
    };
    return kept;
  });
}

export const all = <T>(shelf: Shelf, user: string): Promise<T[]> =>
  on<T[]>(shelf, 'readonly', (store) => store.getAll(ofUser(user)) as IDBRequest<T[]>);

/** Everything of a person on this device. */
export async function wipe(user: string) {
  for (const shelf of SHELVES) await on(shelf, 'readwrite', (store) => store.delete(ofUser(user)));
  if ('caches' in window) await caches.delete(PAPERS);
}

/** Files that were taken along to be read without a network; the service worker gives them back (`public/sw.js`). */
export const PAPERS = 'ocop-papers';
