import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

import { PageHeading } from '@/components/page-heading';
import { sayProducerKind } from '@/components/producer-kind';
import { StarRating } from '@/components/star-rating';
import { formatDate } from '@/lib/format';
import { inLanguage, words } from '@/lib/i18n';

import { StatusChip } from '../status';
import { type CertifiedProduct, certifiedProductQuery } from './certified-products.api';
import { RecognitionTimeline } from './recognition-timeline';

// Below what everybody came for.
const ProductTimeline = lazy(() =>
  import('./product-timeline').then(({ ProductTimeline }) => ({ default: ProductTimeline })),
);

const { say } = words({
  facts: { vi: 'Thông tin đăng ký', en: 'Registered facts' },
  producer: { vi: 'Chủ thể', en: 'Producer' },
  unnamed: { vi: 'Chưa công bố', en: 'Not published' },
  place: { vi: 'Địa bàn', en: 'Place' },
  code: { vi: 'Mã sản phẩm', en: 'Product code' },
  group: { vi: 'Nhóm sản phẩm', en: 'Product group' },
  certificate: { vi: 'Giấy chứng nhận', en: 'Certificate' },
  until: { vi: 'Cấp ngày {from}, hạn ghi trên giấy: hết ngày {to}', en: 'Issued {from}, printed expiry: end of {to}' },
});

/** One product of the register: what is known of it, and every time it was recognised. */
export function CertifiedProductDetails({ id }: { id: string }) {
  const { data: product } = useSuspenseQuery(certifiedProductQuery(id));

  return (
    <article className="space-y-10">
      <header className="space-y-3">
        <PageHeading text={product.name} />
        <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <StarRating star={product.star} large />
          <StatusChip status={product.status} />
        </p>
      </header>
      <div className="grid items-start gap-10 lg:grid-cols-[3fr_2fr]">
        <section className="space-y-4">
          <h2 className="text-xl">{say('facts')}</h2>
          <ProductFacts product={product} />
        </section>
        <div className="space-y-10">
          <RecognitionTimeline recognitions={product.recognitions} />
          <Suspense>
            <ProductTimeline id={product.id} />
          </Suspense>
        </div>
      </div>
    </article>
  );
}

function ProductFacts({ product }: { product: CertifiedProduct }) {
  const { producer, place, productCode, certificate } = product;
  const groups = [product.sector, product.group, product.subgroup].filter((each) => each !== undefined);

  return (
    <dl className="card facts">
      <dt>{say('producer')}</dt>
      <dd>
        {producer?.name ?? say('unnamed')}
        {producer?.kind && <span className="block text-soft text-sm">{sayProducerKind(producer.kind)}</span>}
      </dd>
      <dt>{say('place')}</dt>
      <dd>{[place.commune?.name, place.province.name].filter(Boolean).join(', ')}</dd>
      {productCode && (
        <>
          <dt>{say('code')}</dt>
          <dd>{productCode}</dd>
        </>
      )}
      {groups.length > 0 && (
        <>
          <dt>{say('group')}</dt>
          <dd>{groups.map((each) => inLanguage(each.name)).join(' › ')}</dd>
        </>
      )}
      {certificate && (
        <>
          <dt>{say('certificate')}</dt>
          <dd>
            <Link to="/xac-minh/$number" params={{ number: certificate.number }} className="link">
              {certificate.number}
            </Link>
            <span className="block text-soft text-sm">
              {say('until', { from: formatDate(certificate.issuedOn), to: formatDate(certificate.expiresOn) })}
            </span>
          </dd>
        </>
      )}
    </dl>
  );
}
