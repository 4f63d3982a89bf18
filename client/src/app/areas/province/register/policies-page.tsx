import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';

import { PageFrame } from '@/app/work/page-frame';
import { EmptyState } from '@/components/lists/empty-state';
import { FilterSelect } from '@/components/lists/filter-select';
import { KeysetList } from '@/components/lists/keyset-list';
import { policiesQuery } from '@/features/rewards/policies/policies.api';
import { PolicyTable } from '@/features/rewards/policies/policy-table';
import { EVENTS } from '@/features/rewards/reward-words';
import { inLanguage, words } from '@/lib/i18n';
import { useSession } from '@/lib/session';
import { provincesQuery } from '@/lib/units';
import { vietnamDay } from '@/lib/vietnam-day';
import { STARS } from './certificates-search';
import { optionsOf } from './options';
import { RewardsLink } from './reward-links';

const { say } = words({
  title: { vi: 'Mức thưởng', en: 'Reward rules' },
  province: { vi: 'Tỉnh, thành phố', en: 'Province' },
  star: { vi: 'Hạng', en: 'Stars' },
  event: { vi: 'Trường hợp', en: 'Occasion' },
  past: { vi: 'Gồm cả quy định đã hết hiệu lực', en: 'Also rules no longer in force' },
  enter: { vi: 'Nhập mức thưởng', en: 'Enter a rule' },
  unnamed: { vi: 'Mức mặc định', en: 'Default' },
  empty: { vi: 'Không có mức thưởng nào khớp', en: 'No rule matches' },
});

const COUNTED = { vi: '{count} mức thưởng', en: '{count} rules' };

export function PoliciesPage() {
  return (
    <PageFrame title={say('title')} above={[<RewardsLink key="rewards" />]}>
      <Listed />
    </PageFrame>
  );
}

const route = getRouteApi('/work/muc-thuong');

function Listed() {
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/muc-thuong' });
  const { roles } = useSession();
  const { data: provinces } = useSuspenseQuery(provincesQuery);
  const change = (changed: Partial<typeof search>) => navigate({ search: { ...search, ...changed }, replace: true });
  const { province, star, event, cu } = search;

  return (
    <>
      <div className="flex flex-wrap items-end gap-4">
        <FilterSelect
          label={say('province')}
          value={province}
          options={provinces.map(({ id, name }) => ({ value: id, text: name }))}
          onChange={(chosen) => change({ province: chosen })}
        />
        <FilterSelect
          label={say('star')}
          value={star}
          options={optionsOf(STARS, inLanguage)}
          onChange={(chosen) => change({ star: chosen })}
        />
        <FilterSelect
          label={say('event')}
          value={event}
          options={optionsOf(EVENTS, inLanguage)}
          onChange={(chosen) => change({ event: chosen })}
        />
        {roles.includes('province_officer') && (
          <Link to="/muc-thuong/moi" className="button button-main">
            {say('enter')}
          </Link>
        )}
      </div>
      <label className="flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          checked={cu === true}
          onChange={({ target }) => change({ cu: target.checked || undefined })}
          className="size-5 accent-brand"
        />
        {say('past')}
      </label>
      <KeysetList
        query={policiesQuery({ province, star: star && Number(star), event, asOf: cu ? undefined : vietnamDay() })}
        counted={COUNTED}
        empty={<EmptyState text={say('empty')} />}
      >
        {(policies) => (
          <PolicyTable
            policies={policies}
            linkTo={({ id, legalBasis }) => (
              <Link to="/muc-thuong/$policy" params={{ policy: id }} className="link">
                {legalBasis ?? say('unnamed')}
              </Link>
            )}
          />
        )}
      </KeysetList>
    </>
  );
}
