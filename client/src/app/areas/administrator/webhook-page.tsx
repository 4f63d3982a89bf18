import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';

import { PageFrame } from '@/app/work/page-frame';
import { DeliveryList } from '@/features/webhooks/delivery-list';
import { ShownSecret } from '@/features/webhooks/shown-secret';
import { WebhookActs } from '@/features/webhooks/webhook-acts';
import { WebhookDetails } from '@/features/webhooks/webhook-details';
import { replayDelivery, webhookQuery, webhooksKey } from '@/features/webhooks/webhooks.api';
import { words } from '@/lib/i18n';
import { useSession } from '@/lib/session';
import { uniqueKey } from '@/lib/unique-key';

import { CLIENT_OWNERS } from './clients.route';
import { ClientsLink } from './clients-link';
import { ClientLink, WebhooksLink } from './webhook-links';

const { say } = words({
  title: { vi: 'Một webhook', en: 'A webhook' },
  refresh: { vi: 'Cập nhật danh sách', en: 'Refresh' },
});

const route = getRouteApi('/work/he-thong-ket-noi/$client/webhook/$webhook');

export function WebhookPage() {
  const { client, webhook } = route.useParams();

  return (
    <PageFrame
      title={say('title')}
      subject={webhook}
      above={[
        <ClientsLink key="clients" />,
        <ClientLink key="client" client={client} />,
        <WebhooksLink key="webhooks" client={client} />,
      ]}
    >
      <Shown client={client} id={webhook} />
    </PageFrame>
  );
}

function Shown({ client, id }: { client: string; id: string }) {
  const { data: webhook, version } = useSuspenseQuery(webhookQuery(id)).data;
  const { roles } = useSession();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [secret, setSecret] = useState<string>();
  const onChanged = () => queryClient.invalidateQueries(webhooksKey);
  const isOwner = roles.some((role) => CLIENT_OWNERS.includes(role));

  return (
    <div className="space-y-8">
      <h2 className="text-2xl">{webhook.description || webhook.url}</h2>
      {secret && <ShownSecret secret={secret} />}
      <WebhookDetails webhook={webhook} />
      {isOwner && (
        <WebhookActs
          webhook={webhook}
          version={version}
          onChanged={onChanged}
          onSecret={setSecret}
          onRemoved={async () => {
            await navigate({ to: '/he-thong-ket-noi/$client/webhook', params: { client } });
            queryClient.removeQueries({ queryKey: webhookQuery(id).queryKey });
            await onChanged();
          }}
        />
      )}
      <button type="button" className="button button-quiet" onClick={() => void onChanged()}>
        {say('refresh')}
      </button>
      <DeliveryList
        webhook={id}
        onReplay={
          isOwner && webhook.state === 'enabled'
            ? (delivery) => void replayDelivery(id, delivery.id, uniqueKey()).then(onChanged)
            : undefined
        }
      />
    </div>
  );
}
