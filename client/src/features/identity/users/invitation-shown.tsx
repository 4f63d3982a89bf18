import { Notice } from '@/components/notice';
import type { Schemas } from '@/lib/api';
import { formatInstant } from '@/lib/format';
import { words } from '@/lib/i18n';

import { invitationLink } from './users.api';

const { say } = words({
  once: { vi: 'Đường dẫn mời – chỉ hiện một lần', en: 'Invitation link – shown this once' },
  until: {
    vi: 'Dùng được đến {at}. Trao tận tay người được mời.',
    en: 'Good until {at}. Hand it to the invited person.',
  },
});

/** What the administrator hands over; the server keeps only its hash. */
export function InvitationShown({ user, invitation }: { user: string; invitation: Schemas['Invitation'] }) {
  return (
    <Notice tone="warn" text={say('once')}>
      <p>{say('until', { at: formatInstant(invitation.expiresAt) })}</p>
      <p>
        <code className="block select-all break-all rounded-lg bg-surface p-3 text-ink">
          {invitationLink(window.location.origin, user, invitation.token)}
        </code>
      </p>
    </Notice>
  );
}
