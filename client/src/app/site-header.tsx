import { Link } from '@tanstack/react-router';

import { Mark } from '@/components/mark';
import { words } from '@/lib/i18n';

import { LanguageSwitch } from './language-switch';

const { say } = words({
  name: { vi: 'Sổ đăng ký OCOP', en: 'OCOP register' },
  programme: { vi: 'Chương trình Mỗi xã một sản phẩm', en: 'One Commune One Product, Vietnam' },
  menu: { vi: 'Trang chính', en: 'Main pages' },
  find: { vi: 'Tra cứu sản phẩm', en: 'Find products' },
  findShort: { vi: 'Tra cứu', en: 'Find' },
  figures: { vi: 'Số liệu', en: 'Figures' },
  verifyShort: { vi: 'Xác minh', en: 'Verify' },
  signIn: { vi: 'Đăng nhập', en: 'Sign in' },
  verify: { vi: 'Xác minh giấy chứng nhận', en: 'Verify a certificate' },
});

const TAB =
  'inline-flex min-h-12 items-center whitespace-nowrap border-transparent border-b-3 aria-[current=page]:border-brand aria-[current=page]:font-semibold aria-[current=page]:text-brand hover:text-brand';

export function SiteHeader() {
  return (
    <header className="border-line border-b bg-surface">
      <div className="frame grid grid-cols-[1fr_auto] items-center gap-x-4 pt-3 md:grid-cols-[1fr_auto_auto] md:gap-x-8 md:pb-3">
        <Link to="/" className="flex min-h-11 items-center gap-3">
          <Mark className="size-10 shrink-0" />
          <span>
            <span className="block font-semibold">{say('name')}</span>
            <span className="hidden text-soft text-sm sm:block md:hidden lg:block">{say('programme')}</span>
          </span>
        </Link>
        <nav
          aria-label={say('menu')}
          className="order-last col-span-full flex flex-wrap gap-x-4 sm:gap-x-6 md:order-none md:col-span-1"
        >
          <Link to="/" className={TAB} activeOptions={{ exact: true, includeSearch: false }}>
            <span className="sm:hidden">{say('findShort')}</span>
            <span className="max-sm:hidden">{say('find')}</span>
          </Link>
          <Link to="/xac-minh" className={TAB}>
            <span className="sm:hidden">{say('verifyShort')}</span>
            <span className="max-sm:hidden">{say('verify')}</span>
          </Link>
          <Link to="/thong-ke" className={TAB}>
            {say('figures')}
          </Link>
          <Link to="/viec" reloadDocument preload={false} className={TAB}>
            {say('signIn')}
          </Link>
        </nav>
        <LanguageSwitch />
      </div>
    </header>
  );
}
