import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { lazy } from 'react';

import { Loaded } from '@/components/loaded';
import { PageHeading } from '@/components/page-heading';
import { words } from '@/lib/i18n';
import { provincesQuery } from '@/lib/units';

const { say } = words({
  title: { vi: 'Số liệu OCOP', en: 'OCOP in figures' },
  lead: {
    vi: 'Tính trực tiếp từ sổ đăng ký, vào bất kỳ ngày nào, kể cả ngày đã qua.',
    en: 'Counted from the register itself, on any day, also in the past.',
  },
});

const StatisticsView = lazy(() =>
  import('@/features/certification/statistics/statistics-view').then(({ StatisticsView }) => ({
    default: StatisticsView,
  })),
);

const route = getRouteApi('/thong-ke');

export function StatisticsPage() {
  const search = route.useSearch();
  const navigate = useNavigate();
  const { data: provinces = [] } = useQuery(provincesQuery);

  return (
    <div className="frame space-y-6 py-8">
      <div className="space-y-2">
        <PageHeading text={say('title')} />
        <p className="text-soft">{say('lead')}</p>
      </div>
      <Loaded subject={search.asOf}>
        <StatisticsView
          search={search}
          provinces={provinces}
          onChange={(changed) => navigate({ to: '/thong-ke', search: { ...search, ...changed }, resetScroll: false })}
        />
      </Loaded>
    </div>
  );
}
