import { getRouteApi } from '@tanstack/react-router';
import { Suspense } from 'react';

import { FailureBoundary } from '@/components/failure';
import { CriteriaSetView } from '@/features/catalogue/criteria-sets/criteria-set-view';
import { UnknownCriteriaSet } from '@/features/catalogue/criteria-sets/unknown-criteria-set';
import { isMissing } from '@/lib/problem';

const route = getRouteApi('/bo-tieu-chi/$code');

export function CriteriaSetPage() {
  const { code } = route.useParams();

  return (
    <div className="frame max-w-4xl py-8">
      <FailureBoundary key={code} instead={(error) => isMissing(error) && <UnknownCriteriaSet />}>
        <Suspense fallback={<div aria-hidden="true" className="placeholder h-dvh" />}>
          <CriteriaSetView code={code} />
        </Suspense>
      </FailureBoundary>
    </div>
  );
}
