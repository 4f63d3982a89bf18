import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { ShieldCheck } from 'lucide-react';
import { lazy, Suspense, useDeferredValue } from 'react';

import { Loaded } from '@/components/loaded';
import { PageHeading } from '@/components/page-heading';
import { CertifiedProductList } from '@/features/certification/certified-products/certified-product-list';
import { CertifiedProductListSkeleton } from '@/features/certification/certified-products/certified-product-list-skeleton';
import {
  isFiltered,
  isOfFigures,
  type RegisterSearch,
} from '@/features/certification/certified-products/register-search';
import { SearchForm } from '@/features/certification/certified-products/search-form';
import { words } from '@/lib/i18n';
import { provincesQuery } from '@/lib/units';

const { say } = words({
  title: { vi: 'Tra cứu sản phẩm OCOP', en: 'Find OCOP products' },
  lead: {
    vi: 'Sổ đăng ký các sản phẩm được công nhận từ 3 đến 5 sao trong Chương trình Mỗi xã một sản phẩm.',
    en: 'The register of products recognised with 3 to 5 stars by the One Commune One Product programme.',
  },
  verifyTitle: { vi: 'Có giấy chứng nhận trên tay?', en: 'Holding a certificate?' },
  verify: { vi: 'Xác minh giấy chứng nhận', en: 'Verify a certificate' },
  results: { vi: 'Kết quả', en: 'Results' },
});

// The search comes first; what narrows it, and what only a wide screen shows, follow in the space kept for them.
const RegisterFilters = lazy(() =>
  import('@/features/certification/certified-products/register-filters').then(({ RegisterFilters }) => ({
    default: RegisterFilters,
  })),
);
const ActiveFilters = lazy(() =>
  import('@/features/certification/certified-products/active-filters').then(({ ActiveFilters }) => ({
    default: ActiveFilters,
  })),
);
const VerifyForm = lazy(() =>
  import('@/features/certification/certificates/verify-form').then(({ VerifyForm }) => ({ default: VerifyForm })),
);
const FigureFilters = lazy(() =>
  import('@/features/certification/statistics/figure-filters').then(({ FigureFilters }) => ({
    default: FigureFilters,
  })),
);

const route = getRouteApi('/');

/** Find a certified product, or check a certificate. */
export function HomePage() {
  const search = route.useSearch();
  const navigate = useNavigate();
  const change = (changed: RegisterSearch) =>
    navigate({ to: '/', search: { ...search, ...changed }, resetScroll: false });

  const shown = useDeferredValue(search); // the list found before stays until the new one is here
  const { data: provinces = [] } = useQuery(provincesQuery);

  return (
    <>
      <Hero q={search.q} isBrief={isFiltered(search)} onSearch={(q) => change({ q: q || undefined })} />
      <section aria-labelledby="results" className="frame space-y-5 py-6 sm:py-8">
        <h2 id="results" className="sr-only">
          {say('results')}
        </h2>
        <Suspense fallback={<div className="h-12 sm:h-40.5 lg:h-18.25" />}>
          <RegisterFilters search={search} provinces={provinces} onChange={change} />
        </Suspense>
        <Loaded subject={JSON.stringify(shown)} placeholder={<CertifiedProductListSkeleton />}>
          <div className="space-y-5">
            {isFiltered(search) && <ActiveFilters search={search} provinces={provinces} onChange={change} />}
            {isOfFigures(search) && <FigureFilters search={search} onChange={change} />}
            <CertifiedProductList search={shown} isStale={shown !== search} />
          </div>
        </Loaded>
      </section>
    </>
  );
}

interface HeroProps {
  q: string | undefined;
  /** On a small screen an answer matters more than the introduction. */
  isBrief: boolean;
  onSearch: (q: string) => void;
}

function Hero({ q, isBrief, onSearch }: HeroProps) {
  const navigate = useNavigate();

  return (
    <div className="on-band bg-band text-on-band">
      <div className="frame grid gap-6 py-6 sm:gap-8 sm:py-12 lg:grid-cols-[3fr_2fr] lg:gap-14">
        <div className="space-y-4 sm:space-y-6">
          <div className="space-y-2">
            <PageHeading text={say('title')} className="text-2xl sm:text-4xl" />
            <p className={`${isBrief ? 'hidden lg:block' : ''} max-w-prose text-band-soft sm:text-lg`}>{say('lead')}</p>
          </div>
          <SearchForm q={q} onSearch={onSearch} />
        </div>
        <section className="hidden rounded-xl bg-surface p-6 text-ink lg:block">
          <h2 className="mb-4 text-xl">{say('verifyTitle')}</h2>
          <Suspense fallback={<div className="h-47" />}>
            <VerifyForm onVerify={(number) => navigate({ to: '/xac-minh/$number', params: { number } })} />
          </Suspense>
        </section>
        <Link
          to="/xac-minh"
          className={`button border-band-soft/50 text-on-band hover:bg-on-band/10 lg:hidden ${isBrief ? 'hidden' : ''}`}
        >
          <ShieldCheck aria-hidden="true" className="size-5" />
          {say('verify')}
        </Link>
      </div>
    </div>
  );
}
