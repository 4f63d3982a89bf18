import { Link } from '@tanstack/react-router';

import { words } from '@/lib/i18n';

const { say } = words({
  client: { vi: 'Hệ thống', en: 'The system' },
  webhooks: { vi: 'Webhook', en: 'Webhooks' },
});

export const ClientLink = ({ client }: { client: string }) => (
  <Link to="/he-thong-ket-noi/$client" params={{ client }} className="link">
    {say('client')}
  </Link>
);

export const WebhooksLink = ({ client }: { client: string }) => (
  <Link to="/he-thong-ket-noi/$client/webhook" params={{ client }} className="link">
    {say('webhooks')}
  </Link>
);
