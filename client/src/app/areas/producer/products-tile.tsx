import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import { WorkTile } from '@/components/work-tile';
import { productsQuery } from '@/features/producers/products/products.api';
import { useActing } from '@/lib/acting';
import { formatNumber } from '@/lib/format';
import { useChosenLanguage, words } from '@/lib/i18n';

const { say } = words({
  title: { vi: 'Sản phẩm', en: 'Products' },
  count: { vi: '{count} sản phẩm đã đăng ký', en: '{count} products registered' },
  begin: { vi: 'Bắt đầu với ý tưởng sản phẩm đầu tiên.', en: 'Begin with the idea of a first product.' },
  register: { vi: 'Đăng ký sản phẩm', en: 'Register a product' },
  all: { vi: 'Tất cả sản phẩm', en: 'All products' },
});

/** Where the next dossier begins. */
export function ProductsTile() {
  const acting = useActing();
  const language = useChosenLanguage();
  const { data } = useSuspenseInfiniteQuery(productsQuery(acting?.producerId));
  const total = data.pages[0]?.total ?? 0;

  return (
    <WorkTile title={say('title')}>
      <p>{total > 0 ? say('count', { count: formatNumber(total, language) }) : say('begin')}</p>
      <p className="mt-auto flex flex-wrap gap-x-5 gap-y-2">
        <Link to="/san-pham-cua-toi/moi" className="link">
          {say('register')}
        </Link>
        <Link to="/san-pham-cua-toi" className="link">
          {say('all')}
        </Link>
      </p>
    </WorkTile>
  );
}
