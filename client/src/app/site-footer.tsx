import { Link } from '@tanstack/react-router';

import { words } from '@/lib/i18n';

const { say } = words({
  help: { vi: 'Cần giúp đỡ', en: 'Need help' },
  whom: {
    vi: 'Liên hệ Ủy ban nhân dân xã, phường, đặc khu nơi sản xuất, hoặc cơ quan phụ trách OCOP của tỉnh, thành phố.',
    en: 'Ask the People’s Committee of the commune where the product is made, or the province’s OCOP office.',
  },
  guide: { vi: 'Trợ giúp và trợ năng', en: 'Help and accessibility' },
  basis: { vi: 'Căn cứ', en: 'Legal basis' },
  act: {
    vi: 'Quyết định 26/2026/QĐ-TTg ngày 22/05/2026 của Thủ tướng Chính phủ.',
    en: 'Decision 26/2026/QĐ-TTg of the Prime Minister, 22/05/2026.',
  },
  data: { vi: 'Dữ liệu mở', en: 'Open data' },
  datasets: { vi: 'Các bộ dữ liệu', en: 'Datasets' },
  criteria: { vi: 'Bộ tiêu chí', en: 'Criteria sets' },
  api: { vi: 'Tài liệu API', en: 'API documentation' },
});

/** The same help in the same place on every page. */
export function SiteFooter() {
  return (
    <footer className="border-line border-t bg-surface">
      <div className="frame grid gap-8 py-10 text-sm md:grid-cols-[2fr_2fr_1fr]">
        <section className="space-y-1">
          <h2 className="text-base">{say('help')}</h2>
          <p className="text-soft">{say('whom')}</p>
          <Link to="/tro-giup" className="link flex min-h-6 w-fit items-center">
            {say('guide')}
          </Link>
        </section>
        <section className="space-y-1">
          <h2 className="text-base">{say('basis')}</h2>
          <p className="text-soft">{say('act')}</p>
        </section>
        <section className="space-y-1">
          <h2 className="text-base">{say('data')}</h2>
          <Link to="/du-lieu-mo" className="link flex min-h-6 w-fit items-center">
            {say('datasets')}
          </Link>
          <Link to="/bo-tieu-chi" className="link flex min-h-6 w-fit items-center">
            {say('criteria')}
          </Link>
          <a href="/docs" className="link inline-flex min-h-6 items-center">
            {say('api')}
          </a>
        </section>
      </div>
    </footer>
  );
}
