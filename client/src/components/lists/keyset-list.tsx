import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import { Loaded } from '@/components/loaded';
import { Notice } from '@/components/notice';
import { formatNumber } from '@/lib/format';
import { inLanguage, type Texts, useChosenLanguage, words } from '@/lib/i18n';
import type { KeysetQuery } from '@/lib/keyset';
import { Problem } from '@/lib/problem';

const { say } = words({
  more: { vi: 'Xem thêm', en: 'Show more' },
  loading: { vi: 'Đang tải…', en: 'Loading…' },
  shown: { vi: 'Đang hiện {count}', en: 'Showing {count}' },
  forbidden: { vi: 'Vai trò của bạn không xem được danh sách này', en: 'Your role may not see this list' },
});

interface KeysetListProps<T> {
  query: KeysetQuery<T>;
  /** How many there are: `{ vi: '{count} hồ sơ', en: '{count} dossiers' }`. */
  counted: Texts;
  /** What to say when there are none, and what to do next. */
  empty: ReactNode;
  /** What stands under the list, shown once it is known how long that is. */
  below?: ReactNode;
  children: (items: readonly T[]) => ReactNode;
}

/**
 * A list that goes on below when asked to: how many there are as a status, then what `children` make of them. While it
 * is loading it keeps the height of a screen, so that nothing below jumps.
 */
export function KeysetList<T>(props: KeysetListProps<T>) {
  return (
    <Loaded
      subject={JSON.stringify(props.query.queryKey)}
      instead={(error) =>
        error instanceof Problem && error.status === 403 && <Notice tone="warn" text={say('forbidden')} />
      }
      placeholder={<ListSkeleton />}
    >
      <Items {...props} />
    </Loaded>
  );
}

function Items<T>({ query, counted, empty, below, children }: KeysetListProps<T>) {
  const language = useChosenLanguage();
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useSuspenseInfiniteQuery(query);
  const items = data.pages.flatMap((page) => page.items);
  const total = data.pages[0]?.total;
  const count = inLanguage(counted).replace('{count}', formatNumber(total ?? items.length, language));

  return (
    <div>
      <p role="status" className="mb-3 font-semibold">
        {total === undefined && hasNextPage ? say('shown', { count }) : count}
      </p>
      {items.length > 0 ? children(items) : empty}
      {hasNextPage && (
        <p className="mt-6 text-center">
          <button
            type="button"
            aria-disabled={isFetchingNextPage}
            onClick={() => isFetchingNextPage || fetchNextPage()}
            className="button button-quiet w-full sm:w-auto sm:min-w-64"
          >
            {say(isFetchingNextPage ? 'loading' : 'more')}
          </button>
        </p>
      )}
      {below}
    </div>
  );
}

/** As tall as a screen of rows. */
export function ListSkeleton({ rows = 6 }: { rows?: number }) {
  return (
    <div aria-hidden="true" className="min-h-dvh space-y-3">
      <div className="placeholder h-6 w-40" />
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they are all alike
        <div key={row} className="placeholder h-20" />
      ))}
    </div>
  );
}
