import { useNavigate } from '@tanstack/react-router';

import { PageHeading } from '@/components/page-heading';
import { ScanSection } from '@/features/certification/certificates/scan-section';
import { VerifyForm } from '@/features/certification/certificates/verify-form';
import { words } from '@/lib/i18n';

const { say } = words({
  title: { vi: 'Xác minh giấy chứng nhận', en: 'Verify a certificate' },
  lead: {
    vi: 'Nhập số giấy hoặc quét mã QR để biết giấy còn hiệu lực, đã hết hạn hay đã bị thu hồi. Không cần đăng nhập.',
    en: 'Enter its number or scan its QR code to learn whether it is valid, expired or revoked. No sign-in needed.',
  },
});

export function VerifyPage() {
  const navigate = useNavigate();
  const verify = (number: string) => navigate({ to: '/xac-minh/$number', params: { number } });

  return (
    <div className="frame max-w-3xl space-y-6 py-10">
      <div className="space-y-2">
        <PageHeading text={say('title')} />
        <p className="text-soft">{say('lead')}</p>
      </div>
      <div className="card p-5 sm:p-8">
        <VerifyForm onVerify={verify} />
      </div>
      <ScanSection onVerify={verify} />
    </div>
  );
}
