import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';

import { PageFrame } from '@/app/work/page-frame';
import { UserActs } from '@/features/identity/users/user-acts';
import { UserDetails } from '@/features/identity/users/user-details';
import { userQuery } from '@/features/identity/users/users.api';
import { words } from '@/lib/i18n';
import { useSession } from '@/lib/session';
import { UsersLink } from './users-link';

const { say } = words({
  title: { vi: 'Một người dùng', en: 'A user' },
  grant: { vi: 'Cấp vai trò', en: 'Grant a role' },
});

const route = getRouteApi('/work/nguoi-dung/$user');

export function UserPage() {
  const { user } = route.useParams();
  return (
    <PageFrame title={say('title')} subject={user} above={[<UsersLink key="users" />]}>
      <Shown id={user} />
    </PageFrame>
  );
}

function Shown({ id }: { id: string }) {
  const { data: read } = useSuspenseQuery(userQuery(id));
  const { roles } = useSession();
  const queryClient = useQueryClient();
  if (!roles.includes('admin')) return <UserDetails user={read.data} />;

  return (
    <>
      <UserActs
        user={read.data}
        version={read.version}
        onChanged={() => queryClient.invalidateQueries({ queryKey: ['users'] })}
      />
      {!read.data.deactivatedAt && (
        <Link to="/nguoi-dung/$user/vai-tro" params={{ user: id }} className="button button-main">
          {say('grant')}
        </Link>
      )}
    </>
  );
}
