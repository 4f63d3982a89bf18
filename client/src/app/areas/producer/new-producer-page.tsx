import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';

import { RegisterProducerForm } from '@/features/producers/producers/register-producer-form';
import { words } from '@/lib/i18n';
import { sessionQuery, useSession } from '@/lib/session';

import { PageFrame } from './page-frame';

const { say } = words({
  title: { vi: 'Đăng ký chủ thể', en: 'Register a producer' },
  lead: {
    vi: 'Khai một lần, dùng cho mọi hồ sơ sau này. Những mục không bắt buộc có thể bổ sung sau, trước khi nộp hồ sơ.',
    en: 'Stated once, used by every dossier. What is optional may be added later, before a dossier is submitted.',
  },
});

/** Whoever registers a producer acts for it from then on. */
export function NewProducerPage() {
  const { user } = useSession();
  const queryClient = useQueryClient();
  const navigate = useNavigate();

  return (
    <PageFrame title={say('title')} lead={say('lead')}>
      <RegisterProducerForm
        user={user}
        onDone={async () => {
          await queryClient.fetchQuery({ ...sessionQuery, staleTime: 0 }); // the role has just come
          await queryClient.invalidateQueries({ queryKey: ['producers'] });
          await navigate({ to: '/san-pham-cua-toi/moi' });
        }}
      />
    </PageFrame>
  );
}
