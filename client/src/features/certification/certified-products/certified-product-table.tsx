import { Link } from '@tanstack/react-router';

import { StarRating } from '@/components/star-rating';
import { highlight } from '@/lib/fold';
import { formatDate } from '@/lib/format';
import { words } from '@/lib/i18n';

import { runsToItsDate, StatusChip } from '../status';
import type { CertifiedProductItem } from './certified-products.api';

const { say } = words({
  caption: { vi: 'Sản phẩm trong sổ đăng ký', en: 'Products in the register' },
  product: { vi: 'Sản phẩm và chủ thể', en: 'Product and producer' },
  star: { vi: 'Hạng sao', en: 'Stars' },
  place: { vi: 'Địa bàn', en: 'Place' },
  validity: { vi: 'Hiệu lực', en: 'Validity' },
  until: { vi: 'đến hết {date}', en: 'until {date}' },
  printed: { vi: 'hạn trên giấy {date}', en: 'printed expiry {date}' },
  unnamed: { vi: 'Chưa công bố chủ thể', en: 'Producer not published' },
});

/** A table that folds into cards on a narrow screen; the roles keep it a table when its cells are laid out as blocks. */
export function CertifiedProductTable({ products, q }: { products: readonly CertifiedProductItem[]; q: string }) {
  return (
    <table className="rows">
      <caption className="sr-only">{say('caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('product')}</th>
          <th scope="col">{say('star')}</th>
          <th scope="col">{say('place')}</th>
          <th scope="col">{say('validity')}</th>
        </tr>
      </thead>
      <tbody>
        {products.map((product) => (
          <ProductRow key={product.id} product={product} q={q} />
        ))}
      </tbody>
    </table>
  );
}

function ProductRow({ product, q }: { product: CertifiedProductItem; q: string }) {
  const { id, name, productCode, producer, star, place, status, expiresOn } = product;

  return (
    <tr>
      <th scope="row">
        <Link to="/san-pham/$id" params={{ id }} className="row-link">
          <Marked text={name} q={q} />
        </Link>
        <span className="block font-normal text-soft text-sm">
          {producer ? <Marked text={producer.name} q={q} /> : say('unnamed')}
          {productCode && <span className="block sm:inline sm:before:content-['_·_']">{productCode}</span>}
        </span>
      </th>
      <td>
        <StarRating star={star} />
      </td>
      <td>
        {place.province.name}
        {place.commune && <span className="block text-soft text-sm">{place.commune.name}</span>}
      </td>
      <td>
        <StatusChip status={status} />
        {expiresOn && (
          <span className="mt-1 block text-soft text-sm">
            {say(runsToItsDate(status) ? 'until' : 'printed', { date: formatDate(expiresOn) })}
          </span>
        )}
      </td>
    </tr>
  );
}

function Marked({ text, q }: { text: string; q: string }) {
  if (!q) return text;
  return highlight(text, q).map((segment, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text have no other name than their place in it
    segment.hit ? <mark key={index}>{segment.text}</mark> : segment.text,
  );
}
