import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import { Notice } from '@/components/notice';
import { StarRating } from '@/components/star-rating';
import { formatDate } from '@/lib/format';
import { words } from '@/lib/i18n';

import { sayStatus, toneOf } from '../status';
import { type Certificate, certificateQuery } from './certificates.api';
import { sayRevocationReason } from './revocation-reason';
import { WhatItProves } from './what-it-proves';

const { say } = words({
  valid: { vi: 'Còn hiệu lực đến hết ngày {last}', en: 'Valid until the end of {last}' },
  expiring: { vi: 'Còn hiệu lực đến hết ngày {last}, sắp hết hạn', en: 'Valid until the end of {last}, expiring soon' },
  extended: {
    vi: 'Đã qua ngày {last}, được kéo dài hiệu lực trong khi chờ kết quả đánh giá lại',
    en: 'Past {last}, but kept in effect until the renewal has been decided',
  },
  expired: { vi: 'Đã hết hạn, ngày hiệu lực cuối cùng là {last}', en: 'Expired: the last day it was valid was {last}' },
  suspended: { vi: 'Đang bị tạm đình chỉ hiệu lực', en: 'Suspended for the time being' },
  revoked: { vi: 'Đã bị thu hồi', en: 'Revoked' },
  revokedBy: {
    vi: 'Đã bị thu hồi theo Quyết định số {decision} ngày {date}',
    en: 'Revoked by decision no. {decision} of {date}',
  },
  superseded: { vi: 'Đã được thay thế bằng quyết định công nhận mới', en: 'Superseded by a newer recognition' },
  withdrawn: { vi: 'Kết quả công nhận đã bị hủy', en: 'The recognition has been withdrawn' },
  mayUse: {
    vi: 'Sản phẩm được dùng biểu trưng OCOP {star} sao.',
    en: 'The product may carry the OCOP {star}-star mark.',
  },
  mayNotUse: {
    vi: 'Giấy này không còn cho phép dùng biểu trưng OCOP.',
    en: 'This certificate no longer allows the OCOP mark to be used.',
  },
  reason: { vi: 'Lý do: {reason}', en: 'Reason: {reason}' },
  asOf: { vi: 'Trả lời theo sổ đăng ký ngày {date}.', en: 'Answered from the register on {date}.' },
  product: { vi: 'Sản phẩm', en: 'Product' },
  producer: { vi: 'Chủ thể', en: 'Producer' },
  star: { vi: 'Hạng sao', en: 'Stars' },
  issued: { vi: 'Ngày cấp', en: 'Issued on' },
  lastDay: { vi: 'Hạn ghi trên giấy', en: 'Expiry as printed' },
  decision: { vi: 'Quyết định công nhận', en: 'Recognition decision' },
  decisionOf: { vi: 'Số {number} ngày {date}', en: 'No. {number} of {date}' },
});

const IN_EFFECT = ['valid', 'expiring', 'extended'];

/** One plain answer about one certificate, and how far it reaches. */
export function CertificateAnswer({ number }: { number: string }) {
  const { data: certificate } = useSuspenseQuery(certificateQuery(number));
  const { status, star, revocation, asOf } = certificate;

  return (
    <div className="space-y-6">
      <Notice tone={toneOf(status)} text={headline(certificate)}>
        <p>{IN_EFFECT.includes(status) ? say('mayUse', { star: String(star) }) : say('mayNotUse')}</p>
        {revocation && <p>{say('reason', { reason: sayRevocationReason(revocation.reason) })}</p>}
        <p className="text-sm">{say('asOf', { date: formatDate(asOf) })}</p>
      </Notice>
      <CertificateFacts certificate={certificate} />
      <WhatItProves />
    </div>
  );
}

function headline({ status, expiresOn, revocation }: Certificate) {
  const last = formatDate(expiresOn);
  if (revocation)
    return say('revokedBy', { decision: revocation.decisionNumber, date: formatDate(revocation.decidedOn) });

  switch (status) {
    case 'valid':
    case 'expiring':
    case 'extended':
    case 'expired':
    case 'suspended':
    case 'revoked':
    case 'superseded':
    case 'withdrawn':
      return say(status, { last });
    default:
      return sayStatus(status);
  }
}

function CertificateFacts({ certificate }: { certificate: Certificate }) {
  const { product, producer, star, issuedOn, expiresOn, decision } = certificate;

  return (
    <dl className="card facts">
      <dt>{say('product')}</dt>
      <dd>
        <Link to="/san-pham/$id" params={{ id: product.id }} className="link font-semibold">
          {product.name}
        </Link>
        {product.code && <span className="block text-sm text-soft">{product.code}</span>}
      </dd>
      <dt>{say('producer')}</dt>
      <dd>{producer.name}</dd>
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
        <span className="block text-sm text-soft">{decision.issuingBody}</span>
      </dd>
    </dl>
  );
}
