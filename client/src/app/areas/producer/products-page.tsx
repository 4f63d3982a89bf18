import { Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';

import { EmptyState } from '@/components/lists/empty-state';
import { KeysetList } from '@/components/lists/keyset-list';
import { productsQuery } from '@/features/producers/products/products.api';
import { useActing } from '@/lib/acting';
import { words } from '@/lib/i18n';

import { PageFrame } from './page-frame';

const { say } = words({
  title: { vi: 'Sản phẩm của tôi', en: 'My products' },
  add: { vi: 'Đăng ký sản phẩm', en: 'Register a product' },
  none: { vi: 'Chưa có sản phẩm nào', en: 'No product yet' },
  begin: {
    vi: 'Bắt đầu với một sản phẩm, hoặc một ý tưởng sản phẩm đang phát triển.',
    en: 'Begin with a product, or with an idea that is still being developed.',
  },
  noCode: { vi: 'Chưa có mã: được cấp khi nộp hồ sơ lần đầu', en: 'No code yet: it comes with the first dossier' },
});

/** The products of the producer that somebody works for just now. */
export function ProductsPage() {
  const acting = useActing();
  const add = (
    <Link to="/san-pham-cua-toi/moi" className="button button-main">
      <Plus aria-hidden="true" className="size-5" />
      {say('add')}
    </Link>
  );

  return (
    <PageFrame title={say('title')} act={add}>
      <KeysetList
        query={productsQuery(acting?.producerId)}
        counted={{ vi: '{count} sản phẩm', en: '{count} products' }}
        empty={<EmptyState text={say('none')}>{say('begin')}</EmptyState>}
      >
        {(items) => (
          <ul className="space-y-3">
            {items.map(({ id, name, code, unitName }) => (
              <li key={id} className="card relative p-5">
                <Link to="/san-pham-cua-toi/$product" params={{ product: id }} className="row-link">
                  {name}
                </Link>
                <p className="text-soft">{[code ?? say('noCode'), unitName].join(' · ')}</p>
              </li>
            ))}
          </ul>
        )}
      </KeysetList>
    </PageFrame>
  );
}
