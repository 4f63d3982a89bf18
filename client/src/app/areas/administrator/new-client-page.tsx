import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';

import { PageFrame } from '@/app/work/page-frame';
import { EmptyState } from '@/components/lists/empty-state';
import { apiClientsKey } from '@/features/api-clients/api-clients.api';
import { RequestForm } from '@/features/api-clients/request-form';
import { useActing } from '@/lib/acting';
import { words } from '@/lib/i18n';
import { CLIENT_OWNERS } from './clients.route';
import { ClientsLink } from './clients-link';

const { say } = words({
  title: { vi: 'Xin kết nối hệ thống', en: 'Ask for a system' },
  role: {
    vi: 'Chọn vai trò cán bộ tỉnh hoặc trung ương để xin kết nối.',
    en: 'Choose your role as an officer of a province or of the centre first.',
  },
});

export function NewClientPage() {
  const acting = useActing();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const unit = acting && CLIENT_OWNERS.includes(acting.role) ? acting.unitId : undefined;

  return (
    <PageFrame title={say('title')} above={[<ClientsLink key="clients" />]}>
      {unit ? (
        <RequestForm
          unit={unit}
          onBack={() => void navigate({ to: '/he-thong-ket-noi' })}
          onDone={async ({ id }) => {
            await queryClient.invalidateQueries(apiClientsKey);
            await navigate({ to: '/he-thong-ket-noi/$client', params: { client: id } });
          }}
        />
      ) : (
        <EmptyState text={say('role')} />
      )}
    </PageFrame>
  );
}
