import { PageHeading } from '@/components/page-heading';
import { words } from '@/lib/i18n';

const { say } = words({
  title: { vi: 'Không có sản phẩm này trong sổ đăng ký', en: 'The register holds no such product' },
  explain: {
    vi: 'Liên kết có thể bị sai. Nếu bạn quét liên kết này từ bao bì, sản phẩm có thể mạo danh OCOP.',
    en: 'The link may be wrong. If you scanned it from a package, the product may be posing as OCOP.',
  },
});

export function UnknownProduct() {
  return (
    <div className="space-y-3">
      <PageHeading text={say('title')} />
      <p className="max-w-prose">{say('explain')}</p>
    </div>
  );
}
