import { Link } from '@tanstack/react-router';

import { Breadcrumbs } from '@/components/breadcrumbs';
import { Loaded } from '@/components/loaded';
import { PageHeading } from '@/components/page-heading';
import { EmailForm } from '@/features/identity/account/email-form';
import { OwnSessions } from '@/features/identity/account/own-sessions';
import { PasswordForm } from '@/features/identity/account/password-form';
import { ProfileForm } from '@/features/identity/account/profile-form';
import { SecondFactorSection } from '@/features/identity/account/second-factor-section';
import { words } from '@/lib/i18n';
import { useSession } from '@/lib/session';

import { KeptHere } from './kept-here';

const { say } = words({
  work: { vi: 'Việc của tôi', en: 'My work' },
  title: { vi: 'Tài khoản', en: 'Account' },
  profile: { vi: 'Thông tin của bạn', en: 'Your details' },
  email: { vi: 'Thư điện tử đăng nhập', en: 'Sign-in address' },
  password: { vi: 'Mật khẩu', en: 'Password' },
  factor: { vi: 'Xác thực hai bước', en: 'Second factor' },
  sessions: { vi: 'Phiên đăng nhập', en: 'Sessions' },
  kept: { vi: 'Dữ liệu trên máy này', en: 'Data on this device' },
});

/** A person's own data, password, and what this device keeps of their work. */
export function AccountPage() {
  const { user } = useSession();

  return (
    <div className="max-w-3xl space-y-8 py-6 lg:py-8">
      <div className="space-y-2">
        <Breadcrumbs>
          <Link to="/viec" className="link">
            {say('work')}
          </Link>
        </Breadcrumbs>
        <PageHeading text={say('title')} />
      </div>
      <section className="card space-y-5 p-5 sm:p-8">
        <h2 className="text-xl">{say('profile')}</h2>
        <Loaded height="h-80">
          <ProfileForm user={user.id} />
        </Loaded>
      </section>
      <section className="card space-y-5 p-5 sm:p-8">
        <h2 className="text-xl">{say('email')}</h2>
        <EmailForm email={user.email} />
      </section>
      <section className="card space-y-5 p-5 sm:p-8">
        <h2 className="text-xl">{say('password')}</h2>
        <PasswordForm />
      </section>
      <section className="card space-y-5 p-5 sm:p-8">
        <h2 className="text-xl">{say('factor')}</h2>
        <Loaded height="h-40">
          <SecondFactorSection />
        </Loaded>
      </section>
      <section className="card space-y-5 p-5 sm:p-8">
        <h2 className="text-xl">{say('sessions')}</h2>
        <Loaded height="h-40">
          <OwnSessions />
        </Loaded>
      </section>
      <section className="card space-y-5 p-5 sm:p-8">
        <h2 className="text-xl">{say('kept')}</h2>
        <KeptHere user={user.id} />
      </section>
    </div>
  );
}
