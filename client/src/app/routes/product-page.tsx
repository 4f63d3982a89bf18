import { getRouteApi, Link } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';

import { Loaded } from '@/components/loaded';
import { CertifiedProductDetails } from '@/features/certification/certified-products/certified-product-details';
import { UnknownProduct } from '@/features/certification/certified-products/unknown-product';
import { words } from '@/lib/i18n';
import { isMissing, Problem } from '@/lib/problem';

const { say } = words({
  back: { vi: 'Tra cứu sản phẩm', en: 'Find products' },
});

const route = getRouteApi('/san-pham/$id');

/** An id that is no uuid is refused as malformed: to a visitor that is the same as unknown. */
const isUnknown = (error: unknown) => isMissing(error) || (error instanceof Problem && error.status === 400);

export function ProductPage() {
  const { id } = route.useParams();

  return (
    <div className="frame space-y-6 py-8">
      <Link to="/" className="link inline-flex min-h-11 items-center gap-2">
        <ArrowLeft aria-hidden="true" className="size-5" />
        {say('back')}
      </Link>
      <Loaded
        subject={id}
        instead={(error) => isUnknown(error) && <UnknownProduct />}
        placeholder={<ProductSkeleton />}
      >
        <CertifiedProductDetails key={id} id={id} />
      </Loaded>
    </div>
  );
}

function ProductSkeleton() {
  return (
    <div aria-hidden="true" className="space-y-6">
      <div className="placeholder h-10 w-2/3" />
      <div className="placeholder h-6 w-48" />
      <div className="placeholder h-72 lg:w-3/5" />
    </div>
  );
}
