import { getRouteApi } from '@tanstack/react-router';
import { Suspense } from 'react';

import { FailureBoundary } from '@/components/failure';
import { SelfScoring } from '@/features/catalogue/criteria-sets/self-scoring';
import { UnknownCriteriaSet } from '@/features/catalogue/criteria-sets/unknown-criteria-set';
import { isMissing } from '@/lib/problem';

const route = getRouteApi('/tu-cham/$code');

export function SelfScoringPage() {
  const { code } = route.useParams();

  return (
    <div className="frame py-8">
      <FailureBoundary key={code} instead={(error) => isMissing(error) && <UnknownCriteriaSet />}>
        <Suspense fallback={<div aria-hidden="true" className="placeholder h-dvh" />}>
          <SelfScoring key={code} code={code} />
        </Suspense>
      </FailureBoundary>
    </div>
  );
}
