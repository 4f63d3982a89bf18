import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { DataTable } from '@/components/lists/data-table';
import { ConfirmDialog } from '@/components/steps/confirm-dialog';
import { formatDate } from '@/lib/format';
import { words } from '@/lib/i18n';
import { vietnamDay } from '@/lib/vietnam-day';

import { endMember, type Member, membersQuery } from './members.api';

const { say } = words({
  caption: { vi: 'Người làm thay chủ thể', en: 'Who acts for the producer' },
  name: { vi: 'Họ và tên', en: 'Name' },
  email: { vi: 'Thư điện tử', en: 'E-mail address' },
  time: { vi: 'Thời gian', en: 'Time' },
  from: { vi: 'Từ {from}', en: 'Since {from}' },
  between: { vi: '{from} đến {to}', en: '{from} to {to}' },
  act: { vi: 'Việc có thể làm', en: 'What can be done' },
  end: { vi: 'Kết thúc', en: 'End' },
  endOf: { vi: 'Kết thúc việc {name} làm thay chủ thể', en: 'End the acting of {name}' },
  you: { vi: 'Chính bạn', en: 'Yourself' },
  last: {
    vi: 'Hôm nay là ngày cuối cùng {name} xem và sửa được hồ sơ của chủ thể.',
    en: 'Today is the last day that {name} can see and change what belongs to the producer.',
  },
  stays: { vi: 'Những gì người này đã làm vẫn lưu lại.', en: 'What the person did stays recorded.' },
});

/** Who acts, or acted, for a producer; nobody decides on their own role. */
export function MemberList({ producer, user }: { producer: string; user: string }) {
  const members = useSuspenseQuery(membersQuery(producer)).data;
  const queryClient = useQueryClient();
  const [leaving, setLeaving] = useState<Member>();

  return (
    <>
      <DataTable
        caption={say('caption')}
        rows={members}
        keyOf={({ id }) => id}
        columns={[
          { key: 'name', head: say('name'), cell: ({ fullName }) => fullName },
          { key: 'email', head: say('email'), cell: ({ email }) => <span className="wrap-anywhere">{email}</span> },
          {
            key: 'time',
            head: say('time'),
            cell: ({ from, to }) =>
              to
                ? say('between', { from: formatDate(from), to: formatDate(to) })
                : say('from', { from: formatDate(from) }),
          },
          {
            key: 'act',
            head: say('act'),
            cell: (member) =>
              member.userId === user
                ? say('you')
                : !member.to && (
                    <button
                      type="button"
                      aria-label={say('endOf', { name: member.fullName })}
                      className="button button-quiet"
                      onClick={() => setLeaving(member)}
                    >
                      {say('end')}
                    </button>
                  ),
          },
        ]}
      />
      {leaving && (
        <ConfirmDialog
          title={say('endOf', { name: leaving.fullName })}
          consequences={[say('last', { name: leaving.fullName }), say('stays')]}
          act={say('end')}
          isGrave
          onBack={() => setLeaving(undefined)}
          onConfirm={async ({ key }) => {
            await endMember(producer, leaving.id, vietnamDay(), key);
            await queryClient.invalidateQueries({ queryKey: membersQuery(producer).queryKey });
            setLeaving(undefined);
          }}
        />
      )}
    </>
  );
}
