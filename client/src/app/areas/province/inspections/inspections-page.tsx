import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';

import { PageFrame } from '@/app/work/page-frame';
import { EmptyState } from '@/components/lists/empty-state';
import { FilterSelect } from '@/components/lists/filter-select';
import { KeysetList } from '@/components/lists/keyset-list';
import { InspectionPlanView } from '@/features/inspections/inspection-plan';
import { InspectionTable } from '@/features/inspections/inspection-table';
import { INSPECTION_STATES } from '@/features/inspections/inspection-words';
import { inspectionPlanQuery, inspectionsQuery } from '@/features/inspections/inspections.api';
import { inLanguage, words } from '@/lib/i18n';
import { useSession } from '@/lib/session';
import { vietnamDay } from '@/lib/vietnam-day';

import { optionsOf } from '../register/options';
import { DECIDERS } from '../register/roles';

const { say } = words({
  title: { vi: 'Kiểm tra sau công nhận', en: 'Inspections' },
  lead: {
    vi: 'Kiểm tra việc duy trì tiêu chí và sử dụng nhãn hiệu của sản phẩm còn hiệu lực.',
    en: 'Whether certified products keep their criteria and use the mark rightly.',
  },
  state: { vi: 'Trạng thái', en: 'State' },
  term: { vi: 'Thời hạn', en: 'Term' },
  overdue: { vi: 'Quá hạn khắc phục', en: 'Overdue' },
  empty: { vi: 'Không có cuộc kiểm tra nào khớp', en: 'No inspection matches' },
});

const COUNTED = { vi: '{count} cuộc kiểm tra', en: '{count} inspections' };
const YEAR = 4;
const route = getRouteApi('/work/kiem-tra');

export function InspectionsPage() {
  const { memberships } = useSession();
  const unit = memberships.find(({ role }) => DECIDERS.includes(role))?.unitId;

  return (
    <PageFrame title={say('title')} lead={say('lead')}>
      {unit && <Plan unit={unit} />}
      <Inspections />
    </PageFrame>
  );
}

function Plan({ unit }: { unit: string }) {
  const { data: plan } = useSuspenseQuery(inspectionPlanQuery(unit, Number(vietnamDay().slice(0, YEAR))));

  return (
    <InspectionPlanView
      plan={plan}
      linkTo={({ certificateNumber, productName }) => (
        <Link to="/kiem-tra/moi/$certificate" params={{ certificate: certificateNumber }} className="link">
          {productName}
        </Link>
      )}
    />
  );
}

function Inspections() {
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/kiem-tra' });

  return (
    <>
      <div className="flex flex-wrap gap-4">
        <FilterSelect
          label={say('state')}
          value={search.state}
          options={optionsOf(INSPECTION_STATES, inLanguage)}
          onChange={(state) => navigate({ search: { ...search, state }, replace: true })}
        />
        <FilterSelect
          label={say('term')}
          value={search.overdue ? 'true' : undefined}
          options={[{ value: 'true', text: say('overdue') }]}
          onChange={(value) => navigate({ search: { ...search, overdue: value ? true : undefined }, replace: true })}
        />
      </div>
      <KeysetList query={inspectionsQuery(search)} counted={COUNTED} empty={<EmptyState text={say('empty')} />}>
        {(inspections) => (
          <InspectionTable
            inspections={inspections}
            linkTo={({ id, productName }) => (
              <Link to="/kiem-tra/$inspection" params={{ inspection: id }} className="link">
                {productName}
              </Link>
            )}
          />
        )}
      </KeysetList>
    </>
  );
}
