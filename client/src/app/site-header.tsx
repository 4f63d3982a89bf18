import { Link } from '@tanstack/react-router';

import { Mark } from '@/components/mark';
import { words } from '@/lib/i18n';

import { LanguageSwitch } from './language-switch';

const { say } = words({
  name: { vi: 'Sổ đăng ký OCOP', en: 'OCOP register' },
  programme: { vi: 'Chương trình Mỗi xã một sản phẩm', en: 'One Commune One Product, Vietnam' },
  menu: { vi: 'Trang chính', en: 'Main pages' },
  find: { vi: 'Tra cứu sản phẩm', en: 'Find products' },
  verify: { vi: 'Xác minh giấy chứng nhận', en: 'Verify a certificate' },
});

const TAB =
  'inline-flex min-h-12 items-center border-transparent border-b-3 aria-[current=page]:border-brand aria-[current=page]:font-semibold aria-[current=page]:text-brand hover:text-brand';

export function SiteHeader() {
  return (
    <header className="border-line border-b bg-surface">
      <div className="frame flex flex-wrap items-center justify-between gap-x-6 pt-3 md:pb-3">
        <Link to="/" className="flex min-h-11 items-center gap-3">
          <Mark className="size-10 shrink-0" />
          <span>
            <span className="block font-semibold">{say('name')}</span>
            <span className="hidden text-soft text-sm sm:block">{say('programme')}</span>
          </span>
        </Link>
        <nav
          aria-label={say('menu')}
          className="order-last flex basis-full gap-6 overflow-x-auto text-sm md:order-none md:ml-auto md:basis-auto md:text-base"
        >
          <Link to="/" className={TAB} activeOptions={{ exact: true, includeSearch: false }}>
            {say('find')}
          </Link>
          <Link to="/xac-minh" className={TAB}>
            {say('verify')}
          </Link>
        </nav>
        <LanguageSwitch />
      </div>
    </header>
  );
}
