import { formatDate } from '@/lib/format';
import { words } from '@/lib/i18n';

import type { SessionItem } from './sessions.api';

const { say } = words({
  meeting: { vi: 'Phiên họp ngày {day}', en: 'Session of {day}' },
  written: { vi: 'Lấy ý kiến bằng văn bản từ {day}', en: 'Written opinions from {day}' },
});

/** What a session is called by its day. */
export const sayName = ({ kind, heldOn }: Pick<SessionItem, 'kind' | 'heldOn'>) =>
  say(kind, { day: formatDate(heldOn) });
