import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';

import { PageFrame } from '@/app/work/page-frame';
import { CommitStep } from '@/features/imports/imports/commit-step';
import { importQuery } from '@/features/imports/imports/imports.api';
import { words } from '@/lib/i18n';
import { ImportsLink } from './imports-link';

const { say } = words({
  title: { vi: 'Nhập vào sổ đăng ký', en: 'Enter into the register' },
});

const route = getRouteApi('/work/nhap-du-lieu/$import/nhap');

export function CommitmentPage() {
  const { import: id } = route.useParams();
  return (
    <PageFrame title={say('title')} subject={id} above={[<ImportsLink key="imports" />]}>
      <Committing id={id} />
    </PageFrame>
  );
}

function Committing({ id }: { id: string }) {
  const { data: read } = useSuspenseQuery(importQuery(id));
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const onBack = () => void navigate({ to: '/nhap-du-lieu/$import', params: { import: id } });

  return (
    <CommitStep
      read={read.data}
      version={read.version}
      onBack={onBack}
      onDone={async () => {
        await queryClient.invalidateQueries();
        onBack();
      }}
    />
  );
}
