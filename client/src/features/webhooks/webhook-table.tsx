import type { ReactNode } from 'react';

import { type Column, DataTable } from '@/components/lists/data-table';
import { formatInstant } from '@/lib/format';
import { words } from '@/lib/i18n';

import { WebhookStateChip } from './webhook-words';
import type { Webhook } from './webhooks.api';

const { say } = words({
  title: { vi: 'Webhook của hệ thống', en: 'Webhooks of the system' },
  name: { vi: 'Tên gọi', en: 'Name' },
  url: { vi: 'Địa chỉ nhận', en: 'Address' },
  state: { vi: 'Trạng thái', en: 'State' },
  created: { vi: 'Thêm lúc', en: 'Added' },
});

interface WebhookTableProps {
  webhooks: readonly Webhook[];
  linkTo: (webhook: Webhook) => ReactNode;
}

export function WebhookTable({ webhooks, linkTo }: WebhookTableProps) {
  const columns: Column<Webhook>[] = [
    { key: 'name', head: say('name'), cell: linkTo },
    { key: 'url', head: say('url'), cell: ({ url }) => <code className="break-all text-sm">{url}</code> },
    { key: 'state', head: say('state'), cell: ({ state }) => <WebhookStateChip state={state} /> },
    { key: 'created', head: say('created'), cell: ({ createdAt }) => formatInstant(createdAt) },
  ];

  return <DataTable caption={say('title')} columns={columns} rows={webhooks} keyOf={({ id }) => id} />;
}
