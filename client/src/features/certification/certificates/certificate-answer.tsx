import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

import { Notice } from '@/components/notice';
import { formatDate } from '@/lib/format';
import { words } from '@/lib/i18n';

import { toneOf } from '../status';
import { CertificateFacts } from './certificate-facts';
import { sayHeadline } from './certificate-headline';
import { certificateQuery } from './certificates.api';
import { sayRevocationReason } from './revocation-reason';

// Below what everybody came for.
const BelowAnswer = lazy(() => import('./below-answer').then(({ BelowAnswer }) => ({ default: BelowAnswer })));

const { say } = words({
  mayUse: {
    vi: 'Sản phẩm được dùng biểu trưng OCOP {star} sao.',
    en: 'The product may carry the OCOP {star}-star mark.',
  },
  mayNotUse: {
    vi: 'Giấy này không còn cho phép dùng biểu trưng OCOP.',
    en: 'This certificate no longer allows the OCOP mark to be used.',
  },
  reason: { vi: 'Lý do: {reason}', en: 'Reason: {reason}' },
  successor: { vi: 'Xem giấy chứng nhận {number}', en: 'See certificate {number}' },
  asOf: { vi: 'Trả lời theo sổ đăng ký ngày {date}.', en: 'Answered from the register on {date}.' },
});

const IN_EFFECT = ['valid', 'expiring', 'extended'];

/** One plain answer about one certificate, and how far it reaches. */
export function CertificateAnswer({ number }: { number: string }) {
  const { data: certificate } = useSuspenseQuery(certificateQuery(number));
  const { status, star, revocation, withdrawal, supersededBy, asOf } = certificate;
  const reason = (revocation ?? withdrawal)?.reason;

  return (
    <div className="space-y-6">
      <Notice tone={toneOf(status)} text={sayHeadline(certificate)}>
        <p>{IN_EFFECT.includes(status) ? say('mayUse', { star: String(star) }) : say('mayNotUse')}</p>
        {reason && <p>{say('reason', { reason: sayRevocationReason(reason) })}</p>}
        {supersededBy && (
          <p>
            <Link to="/xac-minh/$number" params={{ number: supersededBy.number }} className="underline">
              {say('successor', { number: supersededBy.number })}
            </Link>
          </p>
        )}
        <p className="text-sm">{say('asOf', { date: formatDate(asOf) })}</p>
      </Notice>
      <CertificateFacts certificate={certificate} />
      <Suspense fallback={<div className="h-100 md:h-47" />}>
        <BelowAnswer number={certificate.number} />
      </Suspense>
    </div>
  );
}
