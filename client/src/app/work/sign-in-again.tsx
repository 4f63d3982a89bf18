import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';

import { Modal } from '@/components/modal';
import { SignInForm } from '@/features/identity/session/sign-in-form';
import { words } from '@/lib/i18n';
import { type Session, sessionQuery, useSession } from '@/lib/session';
import { touchSession } from '@/lib/session-clock';

const { say } = words({
  title: { vi: 'Phiên làm việc đã hết', en: 'Your session has ended' },
  explain: {
    vi: 'Đăng nhập lại để tiếp tục ngay tại đây. Những gì bạn đang nhập vẫn còn nguyên.',
    en: 'Sign in again to go on right here. What you were typing is still there.',
  },
  leave: { vi: 'Rời trang này', en: 'Leave this page' },
});

/** Over the page at which the session ended: the same person signs in again, and the page goes on as it stands. */
export function SignInAgain({ onBack, onLeave }: { onBack: () => void; onLeave: () => void }) {
  const { user } = useSession();
  const queryClient = useQueryClient();
  const navigate = useNavigate();

  const goOn = (session: Session) => {
    touchSession();
    queryClient.setQueryData(sessionQuery.queryKey, session);
    onBack();
  };

  const leave = () => {
    onLeave();
    queryClient.setQueryData(sessionQuery.queryKey, { roles: [] });
    void navigate({ to: '/dang-nhap', search: { tu: window.location.pathname + window.location.search } });
  };

  return (
    <Modal title={say('title')}>
      <p className="mb-5">{say('explain')}</p>
      <SignInForm email={user.email} onSignedIn={goOn} />
      <button type="button" className="link mt-4 min-h-11 cursor-pointer" onClick={leave}>
        {say('leave')}
      </button>
    </Modal>
  );
}
