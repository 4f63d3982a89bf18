import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';

import { Failure } from '@/components/failure';
import { PageHeading } from '@/components/page-heading';
import { words } from '@/lib/i18n';

const { say } = words({
  title: { vi: 'Trang gặp sự cố', en: 'Something went wrong' },
});

export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const retry = () => {
    reset();
    void router.invalidate();
  };

  return (
    <div className="frame space-y-6 py-12">
      <PageHeading text={say('title')} />
      <Failure error={error} onRetry={retry} />
    </div>
  );
}
