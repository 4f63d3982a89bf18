import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';

import { PageFrame } from '@/app/work/page-frame';
import { EmptyState } from '@/components/lists/empty-state';
import { FilterSelect } from '@/components/lists/filter-select';
import { KeysetList } from '@/components/lists/keyset-list';
import { RevocationTable } from '@/features/certification/revocations/revocation-table';
import { STATES } from '@/features/certification/revocations/revocation-words';
import { revocationsQuery } from '@/features/certification/revocations/revocations.api';
import { inLanguage, words } from '@/lib/i18n';
import { optionsOf } from './options';

const { say } = words({
  title: { vi: 'Thu hồi giấy chứng nhận', en: 'Revocations' },
  lead: {
    vi: 'Việc thu hồi bắt đầu từ trang của giấy chứng nhận.',
    en: 'A revocation begins on the page of the certificate.',
  },
  state: { vi: 'Trạng thái', en: 'State' },
  term: { vi: 'Thời hạn', en: 'Term' },
  overdue: { vi: 'Đã quá hạn', en: 'Overdue' },
  empty: { vi: 'Không có việc thu hồi nào khớp', en: 'No revocation matches' },
  certificates: { vi: 'Mở danh sách giấy chứng nhận', en: 'Open the list of certificates' },
});

const COUNTED = { vi: '{count} việc thu hồi', en: '{count} revocations' };
const route = getRouteApi('/work/thu-hoi');

export function RevocationsPage() {
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/thu-hoi' });

  return (
    <PageFrame title={say('title')} lead={say('lead')}>
      <div className="flex flex-wrap gap-4">
        <FilterSelect
          label={say('state')}
          value={search.state}
          options={optionsOf(STATES, inLanguage)}
          onChange={(state) => navigate({ search: { ...search, state }, replace: true })}
        />
        <FilterSelect
          label={say('term')}
          value={search.overdue ? 'true' : undefined}
          options={[{ value: 'true', text: say('overdue') }]}
          onChange={(value) => navigate({ search: { ...search, overdue: value ? true : undefined }, replace: true })}
        />
      </div>
      <KeysetList
        query={revocationsQuery(search)}
        counted={COUNTED}
        empty={
          <EmptyState text={say('empty')}>
            <Link to="/giay-chung-nhan" className="link">
              {say('certificates')}
            </Link>
          </EmptyState>
        }
      >
        {(revocations) => (
          <RevocationTable
            revocations={revocations}
            linkTo={({ id, certificateNumber }) => (
              <Link to="/thu-hoi/$revocation" params={{ revocation: id }} className="link">
                {certificateNumber}
              </Link>
            )}
          />
        )}
      </KeysetList>
    </PageFrame>
  );
}
