import { Facts } from '@/components/facts';
import { type Column, DataTable } from '@/components/lists/data-table';
import { formatDate, formatInstant } from '@/lib/format';
import { words } from '@/lib/i18n';
import { vietnamDay } from '@/lib/vietnam-day';

import { AccountState, sayMembership } from './user-table';
import type { Membership, User } from './users.api';

const { say } = words({
  name: { vi: 'Họ và tên', en: 'Full name' },
  email: { vi: 'Thư điện tử', en: 'E-mail' },
  state: { vi: 'Tài khoản', en: 'Account' },
  registered: { vi: 'Tạo lúc', en: 'Made at' },
  deactivated: { vi: 'Khóa lúc', en: 'Deactivated at' },
  roles: { vi: 'Vai trò', en: 'Roles' },
  from: { vi: 'Từ ngày', en: 'From' },
  to: { vi: 'Đến hết ngày', en: 'Until' },
  open: { vi: 'Chưa xác định', en: 'Open' },
  act: { vi: 'Thao tác', en: 'Action' },
  end: { vi: 'Kết thúc vai trò', en: 'End the role' },
  endOf: { vi: 'Kết thúc vai trò: {role}', en: 'End the role: {role}' },
  over: { vi: 'Đã kết thúc', en: 'Ended' },
  none: { vi: 'Chưa có vai trò nào.', en: 'No role yet.' },
});

interface UserDetailsProps {
  user: User;
  /** Given to those who may end a membership. */
  onEnd?: (membership: Membership) => void;
}

export function UserDetails({ user, onEnd }: UserDetailsProps) {
  const isOver = ({ to }: Membership) => to !== undefined && to < vietnamDay();
  const columns: Column<Membership>[] = [
    { key: 'role', head: say('roles'), cell: sayMembership },
    { key: 'from', head: say('from'), cell: ({ from }) => formatDate(from) },
    { key: 'to', head: say('to'), cell: ({ to }) => (to ? formatDate(to) : say('open')) },
  ];
  if (onEnd)
    columns.push({
      key: 'act',
      head: say('act'),
      cell: (membership) =>
        isOver(membership) ? (
          say('over')
        ) : (
          <button
            type="button"
            aria-label={say('endOf', { role: sayMembership(membership) })}
            className="button button-quiet"
            onClick={() => onEnd(membership)}
          >
            {say('end')}
          </button>
        ),
    });

  return (
    <div className="space-y-6">
      <Facts
        rows={[
          [say('name'), user.fullName],
          [
            say('email'),
            <span key="email" className="break-all">
              {user.email}
            </span>,
          ],
          [say('state'), <AccountState key="state" user={user} />],
          [say('registered'), formatInstant(user.registeredAt)],
          [say('deactivated'), user.deactivatedAt && formatInstant(user.deactivatedAt)],
        ]}
      />
      <section className="space-y-3">
        <h2 className="text-xl">{say('roles')}</h2>
        {user.memberships.length === 0 ? (
          <p className="text-soft">{say('none')}</p>
        ) : (
          <DataTable caption={say('roles')} columns={columns} rows={user.memberships} keyOf={({ id }) => id} />
        )}
      </section>
    </div>
  );
}
