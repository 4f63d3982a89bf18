import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';

import { PageFrame } from '@/app/work/page-frame';
import { EmptyState } from '@/components/lists/empty-state';
import { FilterSelect } from '@/components/lists/filter-select';
import { KeysetList } from '@/components/lists/keyset-list';
import { FundTable } from '@/features/rewards/funds/fund-table';
import { fundsQuery } from '@/features/rewards/funds/funds.api';
import { words } from '@/lib/i18n';
import { useSession } from '@/lib/session';
import { vietnamDay } from '@/lib/vietnam-day';

import { RewardsLink } from './reward-links';

const { say } = words({
  title: { vi: 'Kinh phí thưởng', en: 'Money for rewards' },
  lead: {
    vi: 'Số tiền mỗi ngân sách dành để thưởng trong năm: đã giữ để chi, đã chi và còn lại.',
    en: 'What each budget gives for rewards in a year: reserved, paid, and left.',
  },
  year: { vi: 'Năm', en: 'Year' },
  enter: { vi: 'Nhập nguồn kinh phí', en: 'Enter a fund' },
  empty: { vi: 'Chưa nhập nguồn kinh phí nào', en: 'No fund was entered yet' },
  explain: {
    vi: 'Không bắt buộc: thưởng vẫn duyệt được khi không theo dõi kinh phí.',
    en: 'Funds need not be kept: rewards can be approved without them.',
  },
});

const COUNTED = { vi: '{count} nguồn kinh phí', en: '{count} funds' };
const AROUND = [1, 0, -1, -2, -3];
const route = getRouteApi('/work/kinh-phi-thuong');

export function FundsPage() {
  const { nam } = route.useSearch();
  const navigate = useNavigate({ from: '/kinh-phi-thuong' });
  const { roles } = useSession();
  const thisYear = Number(vietnamDay().slice(0, 4));

  return (
    <PageFrame title={say('title')} lead={say('lead')} above={[<RewardsLink key="rewards" />]}>
      <div className="flex flex-wrap items-end gap-4">
        <FilterSelect
          label={say('year')}
          value={nam}
          options={AROUND.map((step) => String(thisYear + step)).map((value) => ({ value, text: value }))}
          onChange={(chosen) => navigate({ search: { nam: chosen }, replace: true })}
        />
        {roles.includes('province_officer') && (
          <Link to="/kinh-phi-thuong/moi" className="button button-main">
            {say('enter')}
          </Link>
        )}
      </div>
      <KeysetList
        query={fundsQuery(nam === undefined ? undefined : Number(nam))}
        counted={COUNTED}
        empty={<EmptyState text={say('empty')}>{say('explain')}</EmptyState>}
      >
        {(funds) => (
          <FundTable
            funds={funds}
            linkTo={({ id, source }) => (
              <Link to="/kinh-phi-thuong/$fund" params={{ fund: id }} className="link">
                {source}
              </Link>
            )}
          />
        )}
      </KeysetList>
    </PageFrame>
  );
}
