import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useId } from 'react';
import { PageFrame } from '@/app/work/page-frame';
import { PageViews } from '@/app/work/page-views';
import { EmptyState } from '@/components/lists/empty-state';
import { FilterChips } from '@/components/lists/filter-chips';
import { KeysetList } from '@/components/lists/keyset-list';
import { UserTable } from '@/features/identity/users/user-table';
import { usersQuery } from '@/features/identity/users/users.api';
import { words } from '@/lib/i18n';
import { useSession } from '@/lib/session';

const { say } = words({
  title: { vi: 'Người dùng', en: 'Users' },
  search: { vi: 'Tìm theo tên hoặc thư điện tử', en: 'Search by name or e-mail' },
  find: { vi: 'Tìm', en: 'Search' },
  invite: { vi: 'Mời người dùng', en: 'Invite a user' },
  empty: { vi: 'Không có người dùng nào khớp', en: 'No user matches' },
});

const COUNTED = { vi: '{count} người dùng', en: '{count} users' };
const route = getRouteApi('/work/nguoi-dung');

/** Those who hold or held a role in one's territory; administrators see everybody. */
export function UsersPage() {
  const { q } = route.useSearch();
  const { roles } = useSession();
  const navigate = useNavigate({ from: '/nguoi-dung' });
  const find = (wanted: string | undefined) => navigate({ search: { q: wanted || undefined }, replace: true });
  const field = useId();

  return (
    <PageFrame title={say('title')}>
      <div className="flex flex-wrap items-end gap-4">
        <search className="min-w-0 max-w-lg flex-1 basis-64">
          <form
            onSubmit={(event) => {
              event.preventDefault();
              const typed = new FormData(event.currentTarget).get('q');
              void find(typeof typed === 'string' ? typed.normalize('NFC').trim() : undefined);
            }}
          >
            <label htmlFor={field} className="block text-soft text-sm">
              {say('search')}
            </label>
            <div className="flex gap-2">
              <input key={q} id={field} name="q" type="search" defaultValue={q} className="field" />
              <button type="submit" className="button button-quiet">
                {say('find')}
              </button>
            </div>
          </form>
        </search>
        {roles.includes('admin') && (
          <Link to="/nguoi-dung/moi" className="button button-main">
            {say('invite')}
          </Link>
        )}
      </div>
      <PageViews />
      <FilterChips
        chips={q ? [{ key: 'q', text: q, onDrop: () => void find(undefined) }] : []}
        onReset={() => void find(undefined)}
      />
      <KeysetList query={usersQuery(q)} counted={COUNTED} empty={<EmptyState text={say('empty')} />}>
        {(users) => (
          <UserTable
            users={users}
            linkTo={({ id, fullName }) => (
              <Link to="/nguoi-dung/$user" params={{ user: id }} className="link">
                {fullName}
              </Link>
            )}
          />
        )}
      </KeysetList>
    </PageFrame>
  );
}
