import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';

import { PageFrame } from '@/app/work/page-frame';
import { EmptyState } from '@/components/lists/empty-state';
import { FilterChips } from '@/components/lists/filter-chips';
import { FilterSelect } from '@/components/lists/filter-select';
import { KeysetList } from '@/components/lists/keyset-list';
import { OUTCOMES } from '@/features/assessment/results/outcome';
import { decidable, ResultTable } from '@/features/assessment/results/result-table';
import { type Outcome, type Result, resultsQuery } from '@/features/assessment/results/results.api';
import { inLanguage, words } from '@/lib/i18n';
import { useSession } from '@/lib/session';
import { optionsOf } from './options';
import { DECIDERS } from './roles';

const { say } = words({
  title: { vi: 'Kết quả đánh giá', en: 'Assessment results' },
  lead: {
    vi: 'Kết quả Hội đồng đã chốt. Chọn kết quả để so sánh hoặc để lập dự thảo quyết định công nhận.',
    en: 'Results that councils have closed. Choose some to compare, or to draft a decision on recognition.',
  },
  outcome: { vi: 'Kết quả', en: 'Outcome' },
  empty: { vi: 'Chưa có kết quả nào khớp', en: 'No result matches' },
  hint: {
    vi: 'Kết quả xuất hiện khi Hội đồng đóng phiên chấm.',
    en: 'A result appears when a council closes its scoring.',
  },
  chosen: { vi: 'Đã chọn {count} kết quả', en: '{count} results chosen' },
  compare: { vi: 'So sánh kết quả đã chọn', en: 'Compare those chosen' },
  decide: { vi: 'Lập quyết định với {count} kết quả đủ điều kiện', en: 'Draft a decision on {count} results' },
});

const COUNTED = { vi: '{count} kết quả', en: '{count} results' };
const route = getRouteApi('/work/ket-qua');

/** The results of the councils of one's own territory. */
export function ResultsPage() {
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/ket-qua' });
  const chosen = search.chon ?? [];
  const filter = (outcome: Outcome | undefined) => navigate({ search: { ...search, outcome }, replace: true });
  const choose = (chon: string[]) =>
    navigate({ search: { ...search, chon: chon.length ? chon : undefined }, replace: true, resetScroll: false });

  return (
    <PageFrame title={say('title')} lead={say('lead')}>
      <div className="flex flex-wrap gap-4">
        <FilterSelect
          label={say('outcome')}
          value={search.outcome}
          options={optionsOf(OUTCOMES, inLanguage)}
          onChange={filter}
        />
      </div>
      <FilterChips
        chips={
          search.outcome
            ? [{ key: 'outcome', text: inLanguage(OUTCOMES[search.outcome]), onDrop: () => filter(undefined) }]
            : []
        }
        onReset={() => filter(undefined)}
      />
      <KeysetList
        query={resultsQuery(search)}
        counted={COUNTED}
        empty={<EmptyState text={say('empty')}>{say('hint')}</EmptyState>}
      >
        {(results) => (
          <div className="space-y-4">
            <Chosen results={results} chosen={chosen} />
            <ResultTable
              results={results}
              chosen={chosen}
              onChoose={choose}
              linkTo={(result, name) => (
                <Link to="/ket-qua/$result" params={{ result }} className="link">
                  {name}
                </Link>
              )}
            />
          </div>
        )}
      </KeysetList>
    </PageFrame>
  );
}

function Chosen({ results, chosen }: { results: readonly Result[]; chosen: readonly string[] }) {
  const { roles } = useSession();
  const ready = decidable(results, chosen);

  return (
    <div className="flex flex-wrap items-center gap-3">
      <p role="status" className="min-h-6">
        {chosen.length > 0 && say('chosen', { count: String(chosen.length) })}
      </p>
      {chosen.length > 1 && (
        <Link to="/ket-qua/so-sanh" search={{ chon: [...chosen] }} className="button button-quiet">
          {say('compare')}
        </Link>
      )}
      {ready.length > 0 && roles.some((role) => DECIDERS.includes(role)) && (
        <Link to="/quyet-dinh/moi" search={{ chon: ready }} className="button button-main">
          {say('decide', { count: String(ready.length) })}
        </Link>
      )}
    </div>
  );
}
