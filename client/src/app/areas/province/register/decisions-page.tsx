import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';

import { PageFrame } from '@/app/work/page-frame';
import { EmptyState } from '@/components/lists/empty-state';
import { FilterSelect } from '@/components/lists/filter-select';
import { KeysetList } from '@/components/lists/keyset-list';
import { DecisionTable } from '@/features/certification/decisions/decision-table';
import { decisionsQuery } from '@/features/certification/decisions/decisions.api';
import { inLanguage, words } from '@/lib/i18n';
import { vietnamDay } from '@/lib/vietnam-day';
import { ISSUED } from './decisions.route';
import { optionsOf } from './options';

const { say } = words({
  title: { vi: 'Quyết định công nhận', en: 'Decisions on recognition' },
  year: { vi: 'Năm', en: 'Year' },
  state: { vi: 'Trạng thái', en: 'State' },
  results: { vi: 'Lập quyết định từ kết quả', en: 'Draft one from results' },
  empty: { vi: 'Chưa có quyết định nào khớp', en: 'No decision matches' },
  number: { vi: 'Quyết định {number}', en: 'Decision {number}' },
});

const COUNTED = { vi: '{count} quyết định', en: '{count} decisions' };
const YEARS = 8;
const route = getRouteApi('/work/quyet-dinh');

export function DecisionsPage() {
  const { nam, 'trang-thai': state } = route.useSearch();
  const navigate = useNavigate({ from: '/quyet-dinh' });
  const thisYear = Number(vietnamDay().slice(0, 4));
  const years = Array.from({ length: YEARS }, (_, back) => String(thisYear - back));
  const filter = {
    ...(nam ? { year: Number(nam) } : {}),
    ...(state ? { issued: state === 'da-ban-hanh' } : {}),
  };

  return (
    <PageFrame title={say('title')}>
      <div className="flex flex-wrap items-end gap-4">
        <FilterSelect
          label={say('year')}
          value={nam}
          options={years.map((value) => ({ value, text: value }))}
          onChange={(chosen) => navigate({ search: { nam: chosen, 'trang-thai': state }, replace: true })}
        />
        <FilterSelect
          label={say('state')}
          value={state}
          options={optionsOf(ISSUED, inLanguage)}
          onChange={(chosen) => navigate({ search: { nam, 'trang-thai': chosen }, replace: true })}
        />
        <Link to="/ket-qua" search={{ outcome: 'recognised' }} className="button button-main">
          {say('results')}
        </Link>
      </div>
      <KeysetList query={decisionsQuery(filter)} counted={COUNTED} empty={<EmptyState text={say('empty')} />}>
        {(decisions) => (
          <DecisionTable
            decisions={decisions}
            linkTo={({ id, number }) => (
              <Link to="/quyet-dinh/$decision" params={{ decision: id }} className="link">
                {say('number', { number })}
              </Link>
            )}
          />
        )}
      </KeysetList>
    </PageFrame>
  );
}
