import { Facts } from '@/components/facts';
import { formatInstant, formatNumber } from '@/lib/format';
import { useChosenLanguage, words } from '@/lib/i18n';

import { StateChip, sayScope } from './api-client-words';
import type { ApiClient } from './api-clients.api';

const { say } = words({
  state: { vi: 'Trạng thái', en: 'State' },
  reason: { vi: 'Lý do', en: 'Reason' },
  id: { vi: 'Mã hệ thống (client_id)', en: 'Identifier (client_id)' },
  agency: { vi: 'Mã cơ quan', en: 'Agency code' },
  contact: { vi: 'Liên hệ', en: 'Contact' },
  scopes: { vi: 'Phạm vi', en: 'Scopes' },
  quota: { vi: 'Hạn mức mỗi giờ', en: 'Calls an hour' },
  requested: { vi: 'Xin kết nối lúc', en: 'Asked for' },
  decided: { vi: 'Quyết định gần nhất', en: 'Last decision' },
});

/** What is known of a system that connects. */
export function ApiClientDetails({ client }: { client: ApiClient }) {
  const language = useChosenLanguage();
  const { state, reason, id, agencyCode, contactEmail, scopes, quotaPerHour, requestedAt, decidedAt } = client;

  return (
    <Facts
      rows={[
        [say('state'), <StateChip key="state" state={state} />],
        [say('reason'), reason],
        [
          say('id'),
          <code key="id" className="select-all break-all">
            {id}
          </code>,
        ],
        [say('agency'), agencyCode],
        [say('contact'), contactEmail],
        [
          say('scopes'),
          <ul key="scopes">
            {scopes.map((scope) => (
              <li key={scope}>
                {sayScope(scope)} <code className="text-soft text-sm">{scope}</code>
              </li>
            ))}
          </ul>,
        ],
        [say('quota'), quotaPerHour === undefined ? undefined : formatNumber(quotaPerHour, language)],
        [say('requested'), formatInstant(requestedAt)],
        [say('decided'), decidedAt && formatInstant(decidedAt)],
      ]}
    />
  );
}
