import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';

import { PageFrame } from '@/app/work/page-frame';
import { InvitationShown } from '@/features/identity/users/invitation-shown';
import { InviteForm } from '@/features/identity/users/invite-form';
import type { Schemas } from '@/lib/api';
import { words } from '@/lib/i18n';
import { UsersLink } from './users-link';

const { say } = words({
  title: { vi: 'Mời người dùng', en: 'Invite a user' },
  next: { vi: 'Cấp vai trò cho người này', en: 'Grant this person a role' },
});

export function InvitedUserPage() {
  const [invited, setInvited] = useState<Schemas['InvitedUser']>();
  const navigate = useNavigate();
  const queryClient = useQueryClient();

  return (
    <PageFrame title={say('title')} above={[<UsersLink key="users" />]}>
      {invited ? (
        <div role="status" className="space-y-5">
          <InvitationShown user={invited.id} invitation={invited.invitation} />
          <Link to="/nguoi-dung/$user/vai-tro" params={{ user: invited.id }} className="button button-main">
            {say('next')}
          </Link>
        </div>
      ) : (
        <InviteForm
          onBack={() => void navigate({ to: '/nguoi-dung' })}
          onDone={(result) => {
            setInvited(result);
            void queryClient.invalidateQueries({ queryKey: ['users'] });
          }}
        />
      )}
    </PageFrame>
  );
}
