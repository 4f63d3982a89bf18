import { DataTable } from '@/components/lists/data-table';
import type { Schemas } from '@/lib/api';
import { inLanguage, words } from '@/lib/i18n';

import { useNames } from './names';
import { SEATS } from './session-words';
import type { CouncilSession } from './sessions.api';

const { say } = words({
  caption: { vi: 'Thành phần phiên họp', en: 'Who sits in the session' },
  name: { vi: 'Họ và tên', en: 'Name' },
  seat: { vi: 'Vai trò', en: 'Seat' },
  agency: { vi: 'Cơ quan', en: 'Agency' },
  presence: { vi: 'Có mặt', en: 'Presence' },
  here: { vi: 'Có mặt', en: 'Present' },
  away: { vi: 'Chưa ghi nhận', en: 'Not recorded' },
  presides: { vi: 'Chủ trì theo ủy quyền', en: 'Presides by delegation' },
  instead: { vi: 'Thay {name}, theo {decision}', en: 'For {name}, by {decision}' },
});

/** Everybody with a seat, and whether they are there. */
export function PanelList({ user, session }: { user: string; session: CouncilSession }) {
  const nameOf = useNames(user, session);

  return (
    <DataTable
      caption={say('caption')}
      rows={session.panel}
      keyOf={({ userId }) => userId}
      columns={[
        { key: 'name', head: say('name'), cell: ({ userId }) => nameOf(userId) },
        {
          key: 'seat',
          head: say('seat'),
          cell: ({ userId, role, inPlaceOf, decision }) => (
            <>
              {inLanguage(SEATS[role])}
              {userId === session.delegatedTo && <span className="block text-sm">{say('presides')}</span>}
              {inPlaceOf && (
                <span className="block text-soft text-sm">
                  {say('instead', { name: nameOf(inPlaceOf), decision: decision ?? '' })}
                </span>
              )}
            </>
          ),
        },
        { key: 'agency', head: say('agency'), cell: ({ agency }) => agency },
        ...(session.kind === 'meeting'
          ? [
              {
                key: 'presence',
                head: say('presence'),
                cell: ({ userId }: Schemas['Seat']) => say(session.present.includes(userId) ? 'here' : 'away'),
              },
            ]
          : []),
      ]}
    />
  );
}
