import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';

import { PageFrame } from '@/app/work/page-frame';
import { EmptyState } from '@/components/lists/empty-state';
import { FilterSelect } from '@/components/lists/filter-select';
import { KeysetList } from '@/components/lists/keyset-list';
import { ApiClientTable } from '@/features/api-clients/api-client-table';
import { STATES } from '@/features/api-clients/api-client-words';
import { apiClientsQuery } from '@/features/api-clients/api-clients.api';
import { inLanguage, words } from '@/lib/i18n';
import { useSession } from '@/lib/session';

import { optionsOf } from '../province/register/options';
import { CLIENT_OWNERS } from './clients.route';

const { say } = words({
  title: { vi: 'Hệ thống kết nối', en: 'Connected systems' },
  lead: {
    vi: 'Phần mềm của các cơ quan đọc dữ liệu qua API, mỗi hệ thống theo phạm vi và hạn mức của mình.',
    en: 'Systems of agencies that read by the API, each with its own scopes and quota.',
  },
  ask: { vi: 'Xin kết nối hệ thống', en: 'Ask for a system' },
  docs: { vi: 'Tài liệu API', en: 'API documentation' },
  state: { vi: 'Trạng thái', en: 'State' },
  empty: { vi: 'Chưa có hệ thống nào', en: 'No systems yet' },
});

const COUNTED = { vi: '{count} hệ thống', en: '{count} systems' };
const route = getRouteApi('/work/he-thong-ket-noi');

export function ClientsPage() {
  const { state } = route.useSearch();
  const { roles } = useSession();
  const navigate = useNavigate({ from: '/he-thong-ket-noi' });

  return (
    <PageFrame title={say('title')} lead={say('lead')}>
      <div className="flex flex-wrap items-end gap-4">
        <FilterSelect
          label={say('state')}
          value={state}
          options={optionsOf(STATES, inLanguage)}
          onChange={(chosen) => void navigate({ search: { state: chosen }, replace: true })}
        />
        {roles.some((role) => CLIENT_OWNERS.includes(role)) && (
          <Link to="/he-thong-ket-noi/moi" className="button button-main">
            {say('ask')}
          </Link>
        )}
        <a href="/docs" className="button button-quiet">
          {say('docs')}
        </a>
      </div>
      <KeysetList query={apiClientsQuery(state)} counted={COUNTED} empty={<EmptyState text={say('empty')} />}>
        {(clients) => (
          <ApiClientTable
            clients={clients}
            linkTo={({ id, name }) => (
              <Link to="/he-thong-ket-noi/$client" params={{ client: id }} className="link">
                {name}
              </Link>
            )}
          />
        )}
      </KeysetList>
    </PageFrame>
  );
}
