import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { PageFrame } from '@/app/work/page-frame';
import { PageViews } from '@/app/work/page-views';
import { EmptyState } from '@/components/lists/empty-state';
import { type Chip, FilterChips } from '@/components/lists/filter-chips';
import { FilterSelect } from '@/components/lists/filter-select';
import { KeysetList } from '@/components/lists/keyset-list';
import { EntitlementTable } from '@/features/rewards/entitlements/entitlement-table';
import { entitlementsQuery } from '@/features/rewards/entitlements/entitlements.api';
import { STATUSES } from '@/features/rewards/reward-words';
import { inLanguage, words } from '@/lib/i18n';
import { optionsOf } from './options';

const { say } = words({
  title: { vi: 'Tiền thưởng', en: 'Rewards' },
  lead: {
    vi: 'Khoản thưởng tự sinh ra khi ban hành quyết định công nhận, theo quy định có hiệu lực vào ngày ký.',
    en: 'A reward follows by itself when a decision is issued, from the rule in force on the day of signing.',
  },
  status: { vi: 'Trạng thái', en: 'State' },
  decision: { vi: 'Một quyết định', en: 'One decision' },
  fund: { vi: 'Một nguồn kinh phí', en: 'One fund' },
  funds: { vi: 'Kinh phí thưởng', en: 'Money for rewards' },
  policies: { vi: 'Mức thưởng', en: 'Reward rules' },
  payments: { vi: 'Các khoản đã chi', en: 'Payments made' },
  empty: { vi: 'Không có khoản thưởng nào khớp', en: 'No reward matches' },
});

const COUNTED = { vi: '{count} khoản thưởng', en: '{count} rewards' };
const route = getRouteApi('/work/thuong');

export function RewardsPage() {
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/thuong' });
  const change = (changed: Partial<typeof search>) => navigate({ search: { ...search, ...changed }, replace: true });
  const chips: Chip[] = [];
  if (search.status)
    chips.push({
      key: 'status',
      text: inLanguage(STATUSES[search.status]),
      onDrop: () => change({ status: undefined }),
    });
  if (search.decision)
    chips.push({ key: 'decision', text: say('decision'), onDrop: () => change({ decision: undefined }) });

  if (search.fund) chips.push({ key: 'fund', text: say('fund'), onDrop: () => change({ fund: undefined }) });

  return (
    <PageFrame title={say('title')} lead={say('lead')}>
      <div className="flex flex-wrap items-end gap-4">
        <FilterSelect
          label={say('status')}
          value={search.status}
          options={optionsOf(STATUSES, inLanguage)}
          onChange={(status) => change({ status })}
        />
        <Link to="/muc-thuong" className="button button-quiet">
          {say('policies')}
        </Link>
        <Link to="/chi-thuong" className="button button-quiet">
          {say('payments')}
        </Link>
        <Link to="/kinh-phi-thuong" className="button button-quiet">
          {say('funds')}
        </Link>
      </div>
      <PageViews />
      <FilterChips chips={chips} onReset={() => change({ status: undefined, decision: undefined, fund: undefined })} />
      <KeysetList query={entitlementsQuery(search)} counted={COUNTED} empty={<EmptyState text={say('empty')} />}>
        {(entitlements) => (
          <EntitlementTable
            entitlements={entitlements}
            linkTo={({ id, productName }) => (
              <Link to="/thuong/$reward" params={{ reward: id }} className="link">
                {productName}
              </Link>
            )}
          />
        )}
      </KeysetList>
    </PageFrame>
  );
}
