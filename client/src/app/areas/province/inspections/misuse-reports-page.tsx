import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';

import { PageFrame } from '@/app/work/page-frame';
import { EmptyState } from '@/components/lists/empty-state';
import { FilterSelect } from '@/components/lists/filter-select';
import { KeysetList } from '@/components/lists/keyset-list';
import { misuseReportsQuery } from '@/features/inspections/misuse.api';
import { MisuseTable } from '@/features/inspections/misuse-table';
import { MISUSE_STATES } from '@/features/inspections/misuse-words';
import { inLanguage, words } from '@/lib/i18n';

import { optionsOf } from '../register/options';

const { say } = words({
  title: { vi: 'Phản ánh của người dân', en: 'Reports of the public' },
  lead: {
    vi: 'Nhãn OCOP bị dùng sai mà người dân nhìn thấy. Nhận, xem xét rồi kết thúc kèm kết quả.',
    en: 'Marks that are not used rightly, as people saw them. Take a report, look into it, close it with its outcome.',
  },
  state: { vi: 'Trạng thái', en: 'State' },
  empty: { vi: 'Không có phản ánh nào khớp', en: 'No report matches' },
});

const COUNTED = { vi: '{count} phản ánh', en: '{count} reports' };
const route = getRouteApi('/work/phan-anh-nhan-duoc');

export function MisuseReportsPage() {
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/phan-anh-nhan-duoc' });

  return (
    <PageFrame title={say('title')} lead={say('lead')}>
      <FilterSelect
        label={say('state')}
        value={search.state}
        options={optionsOf(MISUSE_STATES, inLanguage)}
        onChange={(state) => navigate({ search: { state }, replace: true })}
      />
      <KeysetList query={misuseReportsQuery(search)} counted={COUNTED} empty={<EmptyState text={say('empty')} />}>
        {(reports) => (
          <MisuseTable
            reports={reports}
            linkTo={({ id, productName }) => (
              <Link to="/phan-anh-nhan-duoc/$report" params={{ report: id }} className="link">
                {productName}
              </Link>
            )}
          />
        )}
      </KeysetList>
    </PageFrame>
  );
}
