import type { ReactNode } from 'react';

import { ToneChip } from '@/components/chip';
import { type Column, DataTable } from '@/components/lists/data-table';
import { inLanguage, words } from '@/lib/i18n';
import { ROLE_NAMES, validOn } from '@/lib/roles';
import { vietnamDay } from '@/lib/vietnam-day';

import type { Membership, User } from './users.api';

const { say } = words({
  caption: { vi: 'Người dùng', en: 'Users' },
  name: { vi: 'Họ và tên', en: 'Full name' },
  email: { vi: 'Thư điện tử', en: 'E-mail' },
  roles: { vi: 'Vai trò', en: 'Roles' },
  none: { vi: 'Chưa có vai trò', en: 'No role' },
  state: { vi: 'Tài khoản', en: 'Account' },
  active: { vi: 'Đang dùng', en: 'In use' },
  inactive: { vi: 'Đã khóa', en: 'Deactivated' },
  at: { vi: '{role} – {place}', en: '{role} – {place}' },
});

export function sayMembership({ role, unitName, producerName }: Membership) {
  const name = inLanguage(ROLE_NAMES[role]);
  const place = unitName ?? producerName;
  return place ? say('at', { role: name, place }) : name;
}

export const AccountState = ({ user }: { user: User }) => (
  <ToneChip tone={user.deactivatedAt ? 'calm' : 'good'} text={say(user.deactivatedAt ? 'inactive' : 'active')} />
);

export function UserTable({ users, linkTo }: { users: readonly User[]; linkTo: (user: User) => ReactNode }) {
  const columns: Column<User>[] = [
    { key: 'name', head: say('name'), cell: linkTo },
    { key: 'email', head: say('email'), cell: ({ email }) => <span className="break-all">{email}</span> },
    {
      key: 'roles',
      head: say('roles'),
      cell: ({ memberships }) => {
        const held = validOn(memberships, vietnamDay());
        return held.length === 0
          ? say('none')
          : held.map((each) => (
              <span key={each.id} className="block">
                {sayMembership(each)}
              </span>
            ));
      },
    },
    { key: 'state', head: say('state'), cell: (user) => <AccountState user={user} /> },
  ];

  return <DataTable caption={say('caption')} columns={columns} rows={users} keyOf={({ id }) => id} />;
}
