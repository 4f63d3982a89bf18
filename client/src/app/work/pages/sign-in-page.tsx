import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useRouter } from '@tanstack/react-router';

import { PageHeading } from '@/components/page-heading';
import { SignInForm } from '@/features/identity/session/sign-in-form';
import { words } from '@/lib/i18n';
import { enter } from '@/lib/session';

const { say } = words({
  title: { vi: 'Đăng nhập', en: 'Sign in' },
  lead: {
    vi: 'Dành cho chủ thể và cán bộ làm việc trong Chương trình OCOP. Tra cứu và xác minh không cần đăng nhập.',
    en: 'For producers and officers of the OCOP programme. Looking up and verifying need no account.',
  },
  'da-ra': { vi: 'Bạn đã đăng xuất.', en: 'You have signed out.' },
  'da-dat': { vi: 'Đã đặt mật khẩu. Hãy đăng nhập bằng mật khẩu đó.', en: 'Your password is set. Sign in with it.' },
  newHere: { vi: 'Chủ thể chưa có tài khoản?', en: 'A producer without an account?' },
  register: { vi: 'Tạo tài khoản', en: 'Create one' },
  help: {
    vi: 'Quên mật khẩu hoặc chưa có tài khoản cán bộ? Hãy hỏi quản trị viên của cơ quan bạn để nhận lời mời mới.',
    en: 'Forgot your password, or no officer account yet? Ask the administrator of your office for an invitation.',
  },
});

const route = getRouteApi('/dang-nhap');
const isSaid = (done: string | undefined): done is 'da-ra' | 'da-dat' => done === 'da-ra' || done === 'da-dat';

/** Who works here says who they are, and goes on where they wanted to go. */
export function SignInPage() {
  const { tu, xong } = route.useSearch();
  const queryClient = useQueryClient();
  const router = useRouter();

  return (
    <div className="frame max-w-xl space-y-6 py-10">
      <PageHeading text={say('title')} />
      <p role="status" className="font-semibold text-good empty:hidden">
        {isSaid(xong) && say(xong)}
      </p>
      <p className="text-soft">{say('lead')}</p>
      <div className="card p-5 sm:p-8">
        <SignInForm
          onSignedIn={(session) => {
            enter(queryClient, session);
            router.history.push(session.secondFactorRequired === 'enrolment' ? '/tai-khoan' : (tu ?? '/viec'));
          }}
        />
      </div>
      <p>
        {say('newHere')}{' '}
        <Link to="/tao-tai-khoan" className="link">
          {say('register')}
        </Link>
      </p>
      <p className="text-soft text-sm">{say('help')}</p>
    </div>
  );
}
