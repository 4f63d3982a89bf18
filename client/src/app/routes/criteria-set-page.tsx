import { getRouteApi } from '@tanstack/react-router';

import { Loaded } from '@/components/loaded';
import { CriteriaSetView } from '@/features/catalogue/criteria-sets/criteria-set-view';
import { UnknownCriteriaSet } from '@/features/catalogue/criteria-sets/unknown-criteria-set';
import { isMissing } from '@/lib/problem';

const route = getRouteApi('/bo-tieu-chi/$code');

export function CriteriaSetPage() {
  const { code } = route.useParams();

  return (
    <div className="frame max-w-4xl py-8">
      <Loaded subject={code} instead={(error) => isMissing(error) && <UnknownCriteriaSet />}>
        <CriteriaSetView code={code} />
      </Loaded>
    </div>
  );
}
