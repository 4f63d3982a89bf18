import { infiniteQueryOptions } from '@tanstack/react-query';

/** One page of a list, as the API answers all of them. */
export interface Page<T> {
  items: T[];
  nextCursor?: string | null;
  total?: number;
}

interface Turn {
  /** For the query: absent on the first page. */
  cursor: string | undefined;
  /** Asked for on the first page only. */
  count: true | undefined;
  signal: AbortSignal;
}

/** A list read page by page. The key names the list and all of its filters. */
export const keysetQuery = <T>(queryKey: readonly unknown[], read: (turn: Turn) => Promise<Page<T>>) =>
  infiniteQueryOptions({
    queryKey,
    queryFn: ({ pageParam, signal }) =>
      read({ cursor: pageParam ?? undefined, count: pageParam === null ? true : undefined, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page: Page<T>) => page.nextCursor ?? null,
  });

export type KeysetQuery<T> = ReturnType<typeof keysetQuery<T>>;
