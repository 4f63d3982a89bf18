import { getRouteApi, Link } from '@tanstack/react-router';

import { PageFrame } from '@/app/work/page-frame';
import { Recomputed } from '@/features/assessment/results/recomputed';
import { ResultDetails } from '@/features/assessment/results/result-details';
import { words } from '@/lib/i18n';

const { say } = words({
  title: { vi: 'Kết quả của một hồ sơ', en: 'Result of a dossier' },
  results: { vi: 'Kết quả đánh giá', en: 'Assessment results' },
});

const route = getRouteApi('/work/ket-qua/$result');

/** One result, and whether it still follows from its sheets. */
export function ResultPage() {
  const { result } = route.useParams();

  return (
    <PageFrame
      title={say('title')}
      subject={result}
      above={[
        <Link key="results" to="/ket-qua" className="link">
          {say('results')}
        </Link>,
      ]}
    >
      <ResultDetails id={result} />
      <Recomputed id={result} />
    </PageFrame>
  );
}
