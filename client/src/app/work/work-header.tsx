import { Link } from '@tanstack/react-router';
import { LogOut } from 'lucide-react';

import { Mark } from '@/components/mark';
import { NoticesLink } from '@/features/notices/notices-link';
import { words } from '@/lib/i18n';
import { useSession } from '@/lib/session';

import { LanguageSwitch } from '../language-switch';
import { SignOut } from './sign-out';

const { say } = words({
  name: { vi: 'Sổ đăng ký OCOP', en: 'OCOP register' },
  out: { vi: 'Đăng xuất', en: 'Sign out' },
});

/** Who is signed in, the language, the way out. */
export function WorkHeader() {
  const { user } = useSession();

  return (
    <header className="border-line border-b bg-surface">
      <div className="frame flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
        <Link to="/" className="mr-auto flex min-h-11 items-center gap-3">
          <Mark className="size-9 shrink-0" />
          <span className="font-semibold max-sm:sr-only">{say('name')}</span>
        </Link>
        <NoticesLink />
        <LanguageSwitch />
        <SignOut>
          {(leave) => (
            <button
              type="button"
              onClick={leave}
              className="inline-flex min-h-11 cursor-pointer items-center gap-2 whitespace-nowrap rounded-lg px-2 text-brand hover:bg-tint"
            >
              <LogOut aria-hidden="true" className="size-5" />
              {say('out')}
            </button>
          )}
        </SignOut>
        <p className="w-full truncate text-soft text-sm sm:order-first sm:w-auto sm:max-w-xs lg:order-none">
          {user.fullName}
        </p>
      </div>
    </header>
  );
}
