import { getRouteApi, Link } from '@tanstack/react-router';

import { PageFrame } from '@/app/work/page-frame';
import { EmptyState } from '@/components/lists/empty-state';
import { Comparison } from '@/features/assessment/results/comparison';
import { words } from '@/lib/i18n';

const { say } = words({
  title: { vi: 'So sánh kết quả', en: 'Comparison of results' },
  results: { vi: 'Kết quả đánh giá', en: 'Assessment results' },
  empty: { vi: 'Chưa chọn kết quả nào để so sánh', en: 'No results are chosen to compare' },
});

const route = getRouteApi('/work/ket-qua/so-sanh');

export function ComparisonPage() {
  const { chon = [] } = route.useSearch();
  const back = (
    <Link to="/ket-qua" search={{ chon: chon.length ? chon : undefined }} className="link">
      {say('results')}
    </Link>
  );

  return (
    <PageFrame title={say('title')} above={[back]} subject={chon.join()}>
      {chon.length === 0 ? <EmptyState text={say('empty')}>{back}</EmptyState> : <Comparison ids={chon} />}
    </PageFrame>
  );
}
