import { Link } from '@tanstack/react-router';

import { PageHeading } from '@/components/page-heading';
import { words } from '@/lib/i18n';

const { say } = words({
  title: { vi: 'Không tìm thấy trang', en: 'Page not found' },
  explain: {
    vi: 'Địa chỉ có thể bị gõ sai hoặc trang đã chuyển đi nơi khác.',
    en: 'The address may be mistyped, or the page has moved.',
  },
  find: { vi: 'Tra cứu sản phẩm', en: 'Find products' },
  verify: { vi: 'Xác minh giấy chứng nhận', en: 'Verify a certificate' },
});

export function NotFoundPage() {
  return (
    <div className="frame space-y-6 py-12">
      <PageHeading text={say('title')} />
      <p>{say('explain')}</p>
      <p className="flex flex-wrap gap-3">
        <Link to="/" className="button button-main">
          {say('find')}
        </Link>
        <Link to="/xac-minh" className="button button-quiet">
          {say('verify')}
        </Link>
      </p>
    </div>
  );
}
