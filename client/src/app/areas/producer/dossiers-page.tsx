import { Link } from '@tanstack/react-router';

import { EmptyState } from '@/components/lists/empty-state';
import { DossierList } from '@/features/dossiers/filing/dossier-list';
import { useActing } from '@/lib/acting';
import { words } from '@/lib/i18n';

import { PageFrame } from './page-frame';

const { say } = words({
  title: { vi: 'Hồ sơ của tôi', en: 'My dossiers' },
  none: { vi: 'Chưa có hồ sơ nào', en: 'No dossier yet' },
  begin: { vi: 'Hồ sơ được mở từ một sản phẩm.', en: 'A dossier is opened on a product.' },
  products: { vi: 'Chọn sản phẩm', en: 'Choose a product' },
});

/** All dossiers of the producer that somebody works for just now, the most urgent first. */
export function DossiersPage() {
  const acting = useActing();

  return (
    <PageFrame title={say('title')} isWide>
      <DossierList
        producer={acting?.producerId}
        empty={
          <EmptyState text={say('none')}>
            <p>{say('begin')}</p>
            <Link to="/san-pham-cua-toi" className="button button-main">
              {say('products')}
            </Link>
          </EmptyState>
        }
      />
    </PageFrame>
  );
}
