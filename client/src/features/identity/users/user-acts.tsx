import { useState } from 'react';

import { Notice } from '@/components/notice';
import { ConfirmDialog } from '@/components/steps/confirm-dialog';
import type { Schemas } from '@/lib/api';
import { words } from '@/lib/i18n';
import { vietnamDay } from '@/lib/vietnam-day';

import { InvitationShown } from './invitation-shown';
import { UserDetails } from './user-details';
import { sayMembership } from './user-table';
import {
  deactivateUser,
  endMembership,
  type Membership,
  renewInvitation,
  resetSecondFactor,
  type User,
} from './users.api';

const { say } = words({
  renew: { vi: 'Tạo lời mời mới', en: 'Renew the invitation' },
  replaced: { vi: 'Đường dẫn mời trước đó không dùng được nữa.', en: 'The link given before no longer works.' },
  password: {
    vi: 'Người này đặt lại mật khẩu bằng đường dẫn mới.',
    en: 'The person sets a new password by the new link.',
  },
  deactivate: { vi: 'Khóa tài khoản', en: 'Deactivate the account' },
  out: {
    vi: '{name} không đăng nhập được nữa; mọi phiên đang mở kết thúc ngay.',
    en: '{name} can no longer sign in; open sessions end at once.',
  },
  stays: { vi: 'Những gì người này đã làm vẫn lưu trong hệ thống.', en: 'What the person did stays recorded.' },
  reset: { vi: 'Đặt lại xác thực hai bước', en: 'Reset the second factor' },
  sure: {
    vi: 'Chỉ làm khi đã kiểm tra đúng người đang hỏi: người này không còn thiết bị và mã khôi phục.',
    en: 'Make sure who is asking first: the person has neither the device nor a recovery code left.',
  },
  anew: {
    vi: 'Thiết bị và mã khôi phục cũ không dùng được nữa; mọi phiên đang mở kết thúc ngay.',
    en: 'The old device and recovery codes no longer work; open sessions end at once.',
  },
  end: { vi: 'Kết thúc vai trò', en: 'End the role' },
  today: {
    vi: 'Hôm nay là ngày cuối cùng {name} giữ vai trò {role}.',
    en: 'Today is the last day that {name} holds the role {role}.',
  },
  ended: { vi: 'Đã ghi.', en: 'Recorded.' },
});

interface UserActsProps {
  user: User;
  version: string;
  onChanged: () => Promise<unknown>;
}

type Asked = { kind: 'renew' | 'reset' | 'deactivate' } | { kind: 'end'; membership: Membership };

/** What an administrator does to an account; each step is asked once. */
export function UserActs({ user, version, onChanged }: UserActsProps) {
  const [asked, setAsked] = useState<Asked>();
  const [invitation, setInvitation] = useState<Schemas['Invitation']>();
  const [isDone, setDone] = useState(false);
  const onBack = () => setAsked(undefined);
  const settle = async () => {
    await onChanged();
    setAsked(undefined);
    setDone(true);
  };

  return (
    <div className="space-y-6">
      <div role="status" className="empty:hidden">
        {isDone && <Notice tone="good" text={say('ended')} />}
      </div>
      {invitation && <InvitationShown user={user.id} invitation={invitation} />}
      <UserDetails user={user} onEnd={(membership) => setAsked({ kind: 'end', membership })} />
      {!user.deactivatedAt && (
        <div className="flex flex-wrap gap-3">
          <button type="button" className="button button-quiet" onClick={() => setAsked({ kind: 'renew' })}>
            {say('renew')}
          </button>
          <button type="button" className="button button-quiet" onClick={() => setAsked({ kind: 'reset' })}>
            {say('reset')}
          </button>
          <button type="button" className="button button-quiet" onClick={() => setAsked({ kind: 'deactivate' })}>
            {say('deactivate')}
          </button>
        </div>
      )}
      {asked?.kind === 'renew' && (
        <ConfirmDialog
          title={say('renew')}
          consequences={[say('replaced'), say('password')]}
          act={say('renew')}
          onBack={onBack}
          onConfirm={async () => {
            setInvitation(await renewInvitation(user.id));
            setAsked(undefined);
          }}
        />
      )}
      {asked?.kind === 'reset' && (
        <ConfirmDialog
          title={say('reset')}
          consequences={[say('sure'), say('anew')]}
          act={say('reset')}
          isGrave
          onBack={onBack}
          onConfirm={async ({ key }) => {
            await resetSecondFactor(user.id, key);
            await settle();
          }}
        />
      )}
      {asked?.kind === 'deactivate' && (
        <ConfirmDialog
          title={say('deactivate')}
          consequences={[say('out', { name: user.fullName }), say('stays')]}
          act={say('deactivate')}
          isGrave
          onBack={onBack}
          onConfirm={async ({ key }) => {
            await deactivateUser(user.id, { key, version });
            await settle();
          }}
        />
      )}
      {asked?.kind === 'end' && (
        <ConfirmDialog
          title={say('end')}
          consequences={[say('today', { name: user.fullName, role: sayMembership(asked.membership) })]}
          act={say('end')}
          isGrave
          onBack={onBack}
          onConfirm={async ({ key }) => {
            await endMembership(user.id, asked.membership.id, vietnamDay(), { key, version });
            await settle();
          }}
        />
      )}
    </div>
  );
}
