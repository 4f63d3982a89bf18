import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';

import { PageFrame } from '@/app/work/page-frame';
import { ApiClientActs } from '@/features/api-clients/api-client-acts';
import { ApiClientDetails } from '@/features/api-clients/api-client-details';
import { apiClientQuery, apiClientsKey } from '@/features/api-clients/api-clients.api';
import { Credentials } from '@/features/api-clients/credentials';
import { UsageTable } from '@/features/api-clients/usage-table';
import { words } from '@/lib/i18n';
import { useSession } from '@/lib/session';
import { CLIENT_OWNERS } from './clients.route';
import { ClientsLink } from './clients-link';
import { WebhooksLink } from './webhook-links';

const { say } = words({
  title: { vi: 'Một hệ thống kết nối', en: 'A connected system' },
});

const route = getRouteApi('/work/he-thong-ket-noi/$client');

export function ClientPage() {
  const { client } = route.useParams();

  return (
    <PageFrame title={say('title')} subject={client} above={[<ClientsLink key="clients" />]}>
      <Shown id={client} />
    </PageFrame>
  );
}

function Shown({ id }: { id: string }) {
  const { data: client, version } = useSuspenseQuery(apiClientQuery(id)).data;
  const { roles } = useSession();
  const queryClient = useQueryClient();
  const onChanged = () => queryClient.invalidateQueries(apiClientsKey);
  const isOwner = roles.some((role) => CLIENT_OWNERS.includes(role));

  return (
    <div className="space-y-8">
      <h2 className="text-2xl">{client.name}</h2>
      <ApiClientDetails client={client} />
      {roles.includes('admin') && <ApiClientActs client={client} version={version} onChanged={onChanged} />}
      {client.quotaPerHour !== undefined && (
        <>
          <p>
            <WebhooksLink client={client.id} />
          </p>
          <Credentials client={client} version={version} isOwner={isOwner} onChanged={onChanged} />
          <UsageTable client={client.id} />
        </>
      )}
    </div>
  );
}
