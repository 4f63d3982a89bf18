import type { Ocop, Schemas } from './client.js';
import { answerOf } from './problems.js';

export type Change = Schemas['Change'];

/** A page of changes. Keep its cursor in the transaction that keeps the changes: then none is lost and none is missed. */
export interface Followed {
  changes: Change[];
  cursor: string;
  hasMore: boolean;
}

/**
 * The change feed, from a cursor or from the beginning; it never ends by itself. Of each product the highest version counts.
 * An `OcopProblem` with the code `cursor-expired` says that the copy must begin anew.
 * @param wait how many seconds to wait for changes when there are none
 */
export async function* follow(api: Ocop, cursor?: string, wait = 30): AsyncGenerator<Followed, void, undefined> {
  for (let at = cursor, idle = 0; ; ) {
    const query = { ...(at && { cursor: at }), ...(idle && { wait: idle }) };
    const page = await answerOf(api.GET('/api/v1/changes', { params: { query } }));
    at = page.nextCursor;
    idle = page.hasMore ? 0 : wait;
    yield { changes: page.items, cursor: at, hasMore: page.hasMore };
  }
}
