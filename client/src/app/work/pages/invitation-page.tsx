import { getRouteApi, useLocation, useNavigate } from '@tanstack/react-router';

import { PageHeading } from '@/components/page-heading';
import { InvitationForm } from '@/features/identity/account/invitation-form';
import { words } from '@/lib/i18n';

const { say } = words({
  title: { vi: 'Nhận lời mời', en: 'Accept an invitation' },
  lead: {
    vi: 'Chọn mật khẩu cho tài khoản của bạn. Lời mời dùng được một lần, trong ba ngày.',
    en: 'Choose a password for your account. An invitation works once, for three days.',
  },
});

const route = getRouteApi('/loi-moi/$user');

/** Somebody invited chooses a password, and then signs in with it. */
export function InvitationPage() {
  const { user } = route.useParams();
  const token = useLocation({ select: ({ hash }) => decodeURIComponent(hash) });
  const navigate = useNavigate();

  return (
    <div className="frame max-w-xl space-y-6 py-10">
      <PageHeading text={say('title')} />
      <p className="text-soft">{say('lead')}</p>
      <div className="card p-5 sm:p-8">
        <InvitationForm
          user={user}
          token={token}
          onAccepted={() => navigate({ to: '/dang-nhap', search: { xong: 'da-dat' }, replace: true })}
        />
      </div>
    </div>
  );
}
