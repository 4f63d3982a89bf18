import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';

import { PageFrame } from '@/app/work/page-frame';
import { EmptyState } from '@/components/lists/empty-state';
import { KeysetList } from '@/components/lists/keyset-list';
import { ShownSecret } from '@/features/webhooks/shown-secret';
import { WebhookForm } from '@/features/webhooks/webhook-form';
import { WebhookTable } from '@/features/webhooks/webhook-table';
import { webhooksKey, webhooksQuery } from '@/features/webhooks/webhooks.api';
import { words } from '@/lib/i18n';
import { useSession } from '@/lib/session';

import { CLIENT_OWNERS } from './clients.route';
import { ClientsLink } from './clients-link';
import { ClientLink } from './webhook-links';

const { say } = words({
  title: { vi: 'Webhook', en: 'Webhooks' },
  lead: {
    vi: 'Mỗi khi sổ đăng ký thay đổi, hệ thống của cơ quan được báo ngay, có chữ ký theo Standard Webhooks.',
    en: 'Whenever the register changes the system of the agency is told at once, signed by Standard Webhooks.',
  },
  add: { vi: 'Thêm webhook', en: 'Add a webhook' },
  empty: { vi: 'Chưa có webhook nào', en: 'No webhooks yet' },
});

const COUNTED = { vi: '{count} webhook', en: '{count} webhooks' };
const route = getRouteApi('/work/he-thong-ket-noi/$client/webhook');

export function WebhooksPage() {
  const { client } = route.useParams();
  const { roles } = useSession();
  const queryClient = useQueryClient();
  const [isAdding, setAdding] = useState(false);
  const [secret, setSecret] = useState<string>();
  const isOwner = roles.some((role) => CLIENT_OWNERS.includes(role));

  return (
    <PageFrame
      title={say('title')}
      lead={say('lead')}
      above={[<ClientsLink key="clients" />, <ClientLink key="client" client={client} />]}
    >
      {secret && <ShownSecret secret={secret} />}
      {isOwner && !isAdding && (
        <button type="button" className="button button-main" onClick={() => setAdding(true)}>
          {say('add')}
        </button>
      )}
      {isAdding && (
        <WebhookForm
          client={client}
          onBack={() => setAdding(false)}
          onDone={async (drawn) => {
            setSecret(drawn.secret);
            setAdding(false);
            await queryClient.invalidateQueries(webhooksKey);
          }}
        />
      )}
      <KeysetList query={webhooksQuery(client)} counted={COUNTED} empty={<EmptyState text={say('empty')} />}>
        {(webhooks) => (
          <WebhookTable
            webhooks={webhooks}
            linkTo={({ id, description, url }) => (
              <Link to="/he-thong-ket-noi/$client/webhook/$webhook" params={{ client, webhook: id }} className="link">
                {description || url}
              </Link>
            )}
          />
        )}
      </KeysetList>
    </PageFrame>
  );
}
