import { getRouteApi } from '@tanstack/react-router';

import { Loaded } from '@/components/loaded';
import { SelfScoring } from '@/features/catalogue/criteria-sets/self-scoring';
import { UnknownCriteriaSet } from '@/features/catalogue/criteria-sets/unknown-criteria-set';
import { isMissing } from '@/lib/problem';

const route = getRouteApi('/tu-cham/$code');

export function SelfScoringPage() {
  const { code } = route.useParams();

  return (
    <div className="frame py-8">
      <Loaded subject={code} instead={(error) => isMissing(error) && <UnknownCriteriaSet />}>
        <SelfScoring key={code} code={code} />
      </Loaded>
    </div>
  );
}
