import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useState } from 'react';

import { words } from '@/lib/i18n';
import { keptOf } from '@/lib/kept';
import { sessionQuery, signOut, useSession } from '@/lib/session';
import { forgetSession } from '@/lib/session-clock';
import { wipe } from '@/lib/store';

const { say } = words({
  title: { vi: 'Còn nội dung chưa gửi', en: 'Something is not sent yet' },
  wiped: {
    vi: 'Đăng xuất xóa {count} nội dung đang giữ trên máy này mà máy chủ chưa nhận.',
    en: 'Signing out deletes {count} things kept on this device that the server has not received.',
  },
  out: { vi: 'Xóa và đăng xuất', en: 'Delete and sign out' },
});

const ConfirmDialog = lazy(() =>
  import('@/components/steps/confirm-dialog').then((file) => ({ default: file.ConfirmDialog })),
);

/** Leaves, after a warning when that would lose something: the next person at this device finds nothing. */
export function SignOut({ children }: { children: (leave: () => void) => ReactNode }) {
  const { user } = useSession();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [unsent, setUnsent] = useState<readonly string[]>([]);

  async function leave() {
    await signOut();
    await wipe(user.id).catch(() => undefined);
    forgetSession();
    await navigate({ to: '/dang-nhap', search: { xong: 'da-ra' } });
    queryClient.clear();
    queryClient.setQueryData(sessionQuery.queryKey, { roles: [] });
  }

  async function ask() {
    const kept = await keptOf(user.id);
    if (kept.length > 0) setUnsent(kept.map(({ title }) => title));
    else await leave();
  }

  return (
    <>
      {children(() => void ask())}
      {unsent.length > 0 && (
        <Suspense>
          <ConfirmDialog
            title={say('title')}
            consequences={[say('wiped', { count: String(unsent.length) })]}
            act={say('out')}
            isGrave
            onConfirm={leave}
            onBack={() => setUnsent([])}
          >
            <ul className="list-disc pl-6">
              {unsent.map((title) => (
                <li key={title}>{title}</li>
              ))}
            </ul>
          </ConfirmDialog>
        </Suspense>
      )}
    </>
  );
}
