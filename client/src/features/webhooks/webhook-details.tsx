import { Facts } from '@/components/facts';
import { formatInstant } from '@/lib/format';
import { words } from '@/lib/i18n';

import { sayEventType, sayReason, WebhookStateChip } from './webhook-words';
import type { Webhook } from './webhooks.api';

const { say } = words({
  state: { vi: 'Trạng thái', en: 'State' },
  reason: { vi: 'Lý do tắt', en: 'Why it is disabled' },
  disabled: { vi: 'Tắt lúc', en: 'Disabled' },
  url: { vi: 'Địa chỉ nhận', en: 'Address' },
  types: { vi: 'Sự kiện', en: 'Events' },
  secrets: { vi: 'Khóa ký', en: 'Signing secrets' },
  secret: { vi: 'Khóa số {number}, tạo {drawn}', en: 'Secret {number}, drawn {drawn}' },
  ending: { vi: ', hết hiệu lực {ends}', en: ', ends {ends}' },
});

/** What is known of a webhook. */
export function WebhookDetails({ webhook }: { webhook: Webhook }) {
  const { state, disabledFor, disabledAt, url, eventTypes, secrets } = webhook;

  return (
    <Facts
      rows={[
        [say('state'), <WebhookStateChip key="state" state={state} />],
        [say('reason'), disabledFor && sayReason(disabledFor)],
        [say('disabled'), disabledAt && formatInstant(disabledAt)],
        [
          say('url'),
          <code key="url" className="break-all">
            {url}
          </code>,
        ],
        [
          say('types'),
          <ul key="types">
            {eventTypes.map((type) => (
              <li key={type}>
                {sayEventType(type)} <code className="text-soft text-sm">{type}</code>
              </li>
            ))}
          </ul>,
        ],
        [
          say('secrets'),
          <ul key="secrets">
            {secrets.map(({ number, drawnAt, endsAt }) => (
              <li key={number}>
                {say('secret', { number: String(number), drawn: formatInstant(drawnAt) })}
                {endsAt && say('ending', { ends: formatInstant(endsAt) })}
              </li>
            ))}
          </ul>,
        ],
      ]}
    />
  );
}
