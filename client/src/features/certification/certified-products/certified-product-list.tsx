import { useSuspenseInfiniteQuery } from '@tanstack/react-query';

import { formatNumber } from '@/lib/format';
import { useChosenLanguage, words } from '@/lib/i18n';

import { CertifiedProductTable } from './certified-product-table';
import { certifiedProductsQuery } from './certified-products.api';
import { isFiltered, isOfFigures, type RegisterSearch } from './register-search';

const { say } = words({
  found: { vi: '{count} sản phẩm', en: '{count} products' },
  shown: { vi: 'Đang hiện {count} sản phẩm', en: 'Showing {count} products' },
  more: { vi: 'Xem thêm sản phẩm', en: 'Show more products' },
  loading: { vi: 'Đang tải…', en: 'Loading…' },
  none: { vi: 'Không có sản phẩm khớp', en: 'No product matches' },
  loosen: {
    vi: 'Bỏ bớt bộ lọc, hoặc chọn “Tất cả đã từng công nhận” ở mục Hiệu lực để thấy cả sản phẩm đã hết hạn.',
    en: 'Drop a filter, or choose “Ever recognised” under Validity to include products that have expired.',
  },
  empty: { vi: 'Sổ đăng ký chưa có sản phẩm nào', en: 'The register is empty' },
  emptyNext: {
    vi: 'Sản phẩm xuất hiện ở đây ngay khi được công nhận.',
    en: 'Products appear here as soon as they are recognised.',
  },
});

/** The register's answer to a search, page by page. */
export function CertifiedProductList({ search, isStale }: { search: RegisterSearch; isStale: boolean }) {
  const language = useChosenLanguage();
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useSuspenseInfiniteQuery(
    certifiedProductsQuery(search),
  );
  const products = data.pages.flatMap((page) => page.items);
  const total = data.pages[0]?.total;
  const isNarrow = isFiltered(search) || isOfFigures(search);
  const count = formatNumber(total ?? products.length, language);

  return (
    <div aria-busy={isStale} className={isStale ? 'opacity-60' : undefined}>
      <p role="status" className="mb-3 font-semibold">
        {say(total === undefined ? 'shown' : 'found', { count })}
      </p>
      {products.length > 0 ? (
        <CertifiedProductTable products={products} q={search.q ?? ''} />
      ) : (
        <div className="card px-6 py-14 text-center">
          <p className="font-semibold text-xl">{say(isNarrow ? 'none' : 'empty')}</p>
          <p className="mx-auto mt-2 max-w-prose text-soft">{say(isNarrow ? 'loosen' : 'emptyNext')}</p>
        </div>
      )}
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
    </div>
  );
}
