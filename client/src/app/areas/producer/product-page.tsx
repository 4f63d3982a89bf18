import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';

import { EmptyState } from '@/components/lists/empty-state';
import { DossierList } from '@/features/dossiers/filing/dossier-list';
import { OpenDossierForm } from '@/features/dossiers/filing/open-dossier-form';
import { ProductForm } from '@/features/producers/products/product-form';
import { words } from '@/lib/i18n';
import { useSession } from '@/lib/session';

import { PageFrame } from './page-frame';

const { say } = words({
  products: { vi: 'Sản phẩm của tôi', en: 'My products' },
  title: { vi: 'Sản phẩm', en: 'Product' },
  dossiers: { vi: 'Hồ sơ của sản phẩm', en: 'Dossiers of the product' },
  none: { vi: 'Sản phẩm chưa có hồ sơ', en: 'The product has no dossier' },
  open: { vi: 'Mở hồ sơ mới', en: 'Open a dossier' },
  openLead: {
    vi: 'Hồ sơ theo văn bản đang có hiệu lực và bộ tiêu chí của nhóm sản phẩm. Sản phẩm chỉ có một hồ sơ đang xử lý.',
    en: 'It follows the act in force and the criteria set of the group. A product has one dossier under way at a time.',
  },
  details: { vi: 'Thông tin sản phẩm', en: 'Details of the product' },
});

const route = getRouteApi('/work/san-pham-cua-toi/$product');

/** A product: its dossiers, a new one, and what is stated about it. */
export function ProductPage() {
  const { product } = route.useParams();
  const { user } = useSession();
  const queryClient = useQueryClient();
  const navigate = useNavigate();

  return (
    <PageFrame
      title={say('title')}
      subject={product}
      crumbs={
        <Link to="/san-pham-cua-toi" className="link">
          {say('products')}
        </Link>
      }
    >
      <section className="space-y-3">
        <h2 className="text-xl">{say('details')}</h2>
        <ProductForm key={product} id={product} user={user.id} />
      </section>
      <section className="space-y-3">
        <h2 className="text-xl">{say('dossiers')}</h2>
        <DossierList product={product} empty={<EmptyState text={say('none')} />} />
      </section>
      <section className="card space-y-4 p-5 sm:p-8">
        <h2 className="text-xl">{say('open')}</h2>
        <p className="text-soft">{say('openLead')}</p>
        <OpenDossierForm
          product={product}
          onDone={async ({ id }) => {
            await queryClient.invalidateQueries({ queryKey: ['dossiers'] });
            await navigate({ to: '/ho-so-cua-toi/$dossier', params: { dossier: id } });
          }}
        />
      </section>
    </PageFrame>
  );
}
