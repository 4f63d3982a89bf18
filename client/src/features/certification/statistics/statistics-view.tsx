import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { X } from 'lucide-react';
import { Suspense } from 'react';

import { WhenNear } from '@/components/when-near';
import { words } from '@/lib/i18n';

import type { RegisterSearch } from '../certified-products/register-search';
import { ProvinceBreakdown, SectorBreakdown, StarBreakdown } from './breakdowns';
import { CommuneBreakdown } from './commune-breakdown';
import { DayForm } from './day-form';
import { FigureTiles } from './figure-tiles';
import { ProvinceMap } from './province-map';
import { statisticsQuery } from './statistics.api';
import type { StatisticsSearch } from './statistics-search';
import { Years } from './years';

const { say } = words({
  all: { vi: 'Cả nước', en: 'The whole country' },
  back: { vi: 'Xem cả nước', en: 'Show the whole country' },
  certified: {
    vi: 'Các bảng chỉ tính sản phẩm đang được chứng nhận vào ngày này. Mỗi con số mở ra danh sách sản phẩm của nó.',
    en: 'The tables count products certified on this day. Each number opens the list of its products.',
  },
});

interface StatisticsViewProps {
  search: StatisticsSearch;
  provinces: readonly { id: string; code: string; name: string }[];
  onChange: (changed: StatisticsSearch) => void;
}

/** The figures of a day, of the country or of one province. */
export function StatisticsView({ search, provinces, onChange }: StatisticsViewProps) {
  const { data: country } = useSuspenseQuery(statisticsQuery({ asOf: search.asOf }));
  const { data: part = country } = useQuery({ ...statisticsQuery(search), placeholderData: (before) => before });
  const province = provinces.find(({ id }) => id === search.province);
  const listed: RegisterSearch = { asOf: search.asOf, province: search.province ? [search.province] : undefined };

  return (
    <div className="space-y-6">
      <DayForm day={country.asOf} onChoose={(asOf) => onChange({ asOf })} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h2 className="text-2xl">{province?.name ?? say('all')}</h2>
        {search.province && (
          <Link to="/thong-ke" search={{ asOf: search.asOf }} resetScroll={false} className="button button-quiet">
            <X aria-hidden="true" className="size-5" />
            {say('back')}
          </Link>
        )}
      </div>
      <FigureTiles statistics={part} search={search} listed={listed} />
      <p className="text-soft">{say('certified')}</p>
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <div className="lg:row-span-3">
          <ProvinceMap statistics={country} provinces={provinces} chosen={search.province} />
        </div>
        {province ? (
          <Suspense fallback={<div className="placeholder h-96" />}>
            <CommuneBreakdown province={province} asOf={search.asOf} />
          </Suspense>
        ) : (
          <ProvinceBreakdown statistics={country} listed={{ asOf: search.asOf }} />
        )}
        <StarBreakdown statistics={part} listed={listed} />
        <SectorBreakdown statistics={part} listed={listed} />
        <div className="lg:col-span-2">
          <WhenNear placeholder={<div className="placeholder h-96" />}>
            <Suspense fallback={<div className="placeholder h-96" />}>
              <Years asOf={country.asOf} province={search.province} />
            </Suspense>
          </WhenNear>
        </div>
      </div>
    </div>
  );
}
