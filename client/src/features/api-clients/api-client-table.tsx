import type { ReactNode } from 'react';

import { type Column, DataTable } from '@/components/lists/data-table';
import { formatInstant } from '@/lib/format';
import { words } from '@/lib/i18n';

import { StateChip } from './api-client-words';
import type { ApiClient } from './api-clients.api';

const { say } = words({
  caption: { vi: 'Các hệ thống, mới xin trước', en: 'Systems, the newest request first' },
  name: { vi: 'Hệ thống', en: 'System' },
  agency: { vi: 'Mã cơ quan', en: 'Agency code' },
  requested: { vi: 'Xin kết nối lúc', en: 'Asked for' },
  state: { vi: 'Trạng thái', en: 'State' },
});

interface ApiClientTableProps {
  clients: readonly ApiClient[];
  linkTo: (client: ApiClient) => ReactNode;
}

export function ApiClientTable({ clients, linkTo }: ApiClientTableProps) {
  const columns: Column<ApiClient>[] = [
    { key: 'name', head: say('name'), cell: linkTo },
    { key: 'agency', head: say('agency'), cell: ({ agencyCode }) => agencyCode },
    { key: 'requested', head: say('requested'), cell: ({ requestedAt }) => formatInstant(requestedAt) },
    { key: 'state', head: say('state'), cell: ({ state }) => <StateChip state={state} /> },
  ];

  return <DataTable caption={say('caption')} columns={columns} rows={clients} keyOf={({ id }) => id} />;
}
