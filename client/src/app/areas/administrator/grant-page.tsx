import { queryOptions, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';

import { PageFrame } from '@/app/work/page-frame';
import { GrantForm } from '@/features/identity/users/grant-form';
import { userQuery } from '@/features/identity/users/users.api';
import { answerOf, api } from '@/lib/api';
import { words } from '@/lib/i18n';
import { UsersLink } from './users-link';

const { say } = words({
  title: { vi: 'Cấp vai trò', en: 'Grant a role' },
});

const countryQuery = queryOptions({
  queryKey: ['administrative-units', 'country'],
  queryFn: async ({ signal }) => {
    const query = { level: ['central' as const], limit: 1 };
    return (
      (await answerOf(api.GET('/api/v1/administrative-units', { params: { query }, signal }))).items[0]?.id ?? null
    );
  },
  staleTime: Number.POSITIVE_INFINITY,
});

const route = getRouteApi('/work/nguoi-dung/$user/vai-tro');

export function GrantPage() {
  const { user } = route.useParams();
  return (
    <PageFrame title={say('title')} subject={user} above={[<UsersLink key="users" />]}>
      <Granting id={user} />
    </PageFrame>
  );
}

function Granting({ id }: { id: string }) {
  const { data: read } = useSuspenseQuery(userQuery(id));
  const { data: country } = useSuspenseQuery(countryQuery);
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const onBack = () => void navigate({ to: '/nguoi-dung/$user', params: { user: id } });

  return (
    <>
      <p className="font-semibold text-xl">{read.data.fullName}</p>
      <GrantForm
        user={id}
        version={read.version}
        country={country ?? undefined}
        onBack={onBack}
        onDone={async () => {
          await queryClient.invalidateQueries({ queryKey: ['users'] });
          onBack();
        }}
      />
    </>
  );
}
