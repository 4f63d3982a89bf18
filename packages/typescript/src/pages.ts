import { answerOf } from './problems.js';

export interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
}

/**
 * Every item of a list, a page at a time.
 * @param read asks for one page; it is given the cursor of the page, which goes into the query beside the filters
 */
export async function* pages<Item>(
  read: (page: { cursor?: string }) => Promise<{ data?: Page<Item>; error?: unknown; response: Response }>,
): AsyncGenerator<Item, void, undefined> {
  let cursor: string | null | undefined;

  do {
    const page: Page<Item> = await answerOf(read(cursor ? { cursor } : {}));
    yield* page.items;
    cursor = page.nextCursor;
  } while (cursor !== null);
}
