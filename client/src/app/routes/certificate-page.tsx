import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

import { Loaded } from '@/components/loaded';
import { PageHeading } from '@/components/page-heading';
import { CertificateAnswer } from '@/features/certification/certificates/certificate-answer';
import { groupCode, isCode } from '@/features/certification/certificates/certificates.api';
import { words } from '@/lib/i18n';
import { isMissing } from '@/lib/problem';

const { say } = words({
  title: { vi: 'Giấy chứng nhận {number}', en: 'Certificate {number}' },
  titleOfCode: { vi: 'Mã xác minh {code}', en: 'Verification code {code}' },
  another: { vi: 'Xác minh giấy khác', en: 'Verify another certificate' },
});

// Below the answer, for which everybody came.
const VerifyForm = lazy(() =>
  import('@/features/certification/certificates/verify-form').then(({ VerifyForm }) => ({ default: VerifyForm })),
);

// Most who ask hold a certificate that exists.
const UnknownCertificate = lazy(() =>
  import('@/features/certification/certificates/unknown-certificate').then(({ UnknownCertificate }) => ({
    default: UnknownCertificate,
  })),
);

const route = getRouteApi('/xac-minh/$number');

/** The answer to one certificate number: valid, not any more, unknown, or no answer to be had. */
export function CertificatePage() {
  const { number } = route.useParams();
  const navigate = useNavigate();

  const another = (
    <section className="card space-y-4 p-5 sm:p-8">
      <h2 className="text-xl">{say('another')}</h2>
      <Suspense fallback={<div className="h-47" />}>
        <VerifyForm onVerify={(next) => navigate({ to: '/xac-minh/$number', params: { number: next } })} />
      </Suspense>
    </section>
  );

  return (
    <div key={number} className="frame max-w-4xl space-y-6 py-10">
      <PageHeading
        text={isCode(number) ? say('titleOfCode', { code: groupCode(number) }) : say('title', { number })}
        className="text-xl sm:text-2xl"
      />
      <Loaded
        instead={(error) =>
          isMissing(error) && (
            <Suspense fallback={<AnswerSkeleton />}>
              <UnknownCertificate />
              {another}
            </Suspense>
          )
        }
        placeholder={<AnswerSkeleton />}
      >
        <CertificateAnswer number={number} />
        {another}
      </Loaded>
    </div>
  );
}

/** As tall as the window, so that what follows the answer is out of sight while it is being asked for. */
function AnswerSkeleton() {
  return (
    <div aria-hidden="true" className="min-h-dvh">
      <div className="placeholder h-44" />
    </div>
  );
}
