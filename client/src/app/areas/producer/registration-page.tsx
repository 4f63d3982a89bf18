import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';

import { PageHeading } from '@/components/page-heading';
import { RegistrationForm } from '@/features/producers/registration/registration-form';
import { words } from '@/lib/i18n';
import { enter } from '@/lib/session';

const { say } = words({
  title: { vi: 'Tạo tài khoản chủ thể', en: 'Create a producer account' },
  lead: {
    vi: 'Dành cho hợp tác xã, hộ sản xuất, doanh nghiệp muốn nộp hồ sơ OCOP. Sau bước này bạn khai thông tin chủ thể.',
    en: 'For cooperatives, households and enterprises that want to file an OCOP dossier. The producer is stated next.',
  },
  known: { vi: 'Đã có tài khoản?', en: 'Have an account?' },
  signIn: { vi: 'Đăng nhập', en: 'Sign in' },
});

/** Where a producer begins. */
export function RegistrationPage() {
  const queryClient = useQueryClient();
  const navigate = useNavigate();

  return (
    <div className="frame max-w-xl space-y-6 py-10">
      <PageHeading text={say('title')} />
      <p className="text-soft">{say('lead')}</p>
      <div className="card p-5 sm:p-8">
        <RegistrationForm
          onSignedIn={(session) => {
            enter(queryClient, session);
            void navigate({ to: '/chu-the-cua-toi/dang-ky' });
          }}
        />
      </div>
      <p>
        {say('known')}{' '}
        <Link to="/dang-nhap" className="link">
          {say('signIn')}
        </Link>
      </p>
    </div>
  );
}
