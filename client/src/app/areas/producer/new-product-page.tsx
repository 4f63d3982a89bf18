import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';

import { RegisterProductForm } from '@/features/producers/products/register-product-form';
import { useActing } from '@/lib/acting';
import { words } from '@/lib/i18n';
import { useSession } from '@/lib/session';

import { PageFrame } from './page-frame';

const { say } = words({
  products: { vi: 'Sản phẩm của tôi', en: 'My products' },
  title: { vi: 'Đăng ký sản phẩm', en: 'Register a product' },
});

/** A product is registered before a dossier can be opened on it. */
export function NewProductPage() {
  const { user } = useSession();
  const acting = useActing();
  const queryClient = useQueryClient();
  const navigate = useNavigate();

  return (
    <PageFrame
      title={say('title')}
      crumbs={
        <Link to="/san-pham-cua-toi" className="link">
          {say('products')}
        </Link>
      }
    >
      <RegisterProductForm
        user={user.id}
        producer={acting?.producerId ?? ''}
        onDone={async ({ id }) => {
          await queryClient.invalidateQueries({ queryKey: ['products'] });
          await navigate({ to: '/san-pham-cua-toi/$product', params: { product: id } });
        }}
      />
    </PageFrame>
  );
}
