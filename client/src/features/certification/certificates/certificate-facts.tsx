import { Link } from '@tanstack/react-router';

import { StarRating } from '@/components/star-rating';
import { formatDate } from '@/lib/format';
import { words } from '@/lib/i18n';

import { type Certificate, groupCode } from './certificates.api';

const { say } = words({
  product: { vi: 'Sản phẩm', en: 'Product' },
  producer: { vi: 'Chủ thể', en: 'Producer' },
  unnamed: { vi: 'Chưa công bố', en: 'Not published' },
  place: { vi: 'Địa bàn', en: 'Place' },
  star: { vi: 'Hạng sao', en: 'Stars' },
  issued: { vi: 'Ngày cấp', en: 'Issued on' },
  lastDay: { vi: 'Hạn ghi trên giấy', en: 'Expiry as printed' },
  decision: { vi: 'Quyết định công nhận', en: 'Recognition decision' },
  code: { vi: 'Mã xác minh', en: 'Verification code' },
  qr: { vi: 'Tải mã QR để in (SVG)', en: 'Download the QR code for print (SVG)' },
  decisionOf: { vi: 'Số {number} ngày {date}', en: 'No. {number} of {date}' },
});

/** What the certificate covers, to be compared with the packaging. */
export function CertificateFacts({ certificate }: { certificate: Certificate }) {
  const { number, verificationCode, product, producer, place, star, issuedOn, expiresOn, decision } = certificate;

  return (
    <dl className="card facts">
      <dt>{say('product')}</dt>
      <dd>
        <Link to="/san-pham/$id" params={{ id: product.id }} className="link font-semibold">
          {product.name}
        </Link>
        {product.code && <span className="block text-soft text-sm">{product.code}</span>}
      </dd>
      <dt>{say('producer')}</dt>
      <dd>{producer?.name ?? say('unnamed')}</dd>
      <dt>{say('place')}</dt>
      <dd>{[place.commune?.name, place.province.name].filter(Boolean).join(', ')}</dd>
      <dt>{say('star')}</dt>
      <dd>
        <StarRating star={star} />
      </dd>
      <dt>{say('issued')}</dt>
      <dd>{formatDate(issuedOn)}</dd>
      <dt>{say('lastDay')}</dt>
      <dd>{formatDate(expiresOn)}</dd>
      <dt>{say('decision')}</dt>
      <dd>
        {say('decisionOf', { number: decision.number, date: formatDate(decision.decidedOn) })}
        <span className="block text-soft text-sm">{decision.issuingBody}</span>
      </dd>
      {verificationCode && (
        <>
          <dt>{say('code')}</dt>
          <dd>
            {groupCode(verificationCode)}
            <a href={`/api/v1/certificates/${number}/qr.svg`} download={`${number}.svg`} className="link block text-sm">
              {say('qr')}
            </a>
          </dd>
        </>
      )}
    </dl>
  );
}
