import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';

import { lazy, Suspense } from 'react';

import { Failure } from '@/components/failure';
import { PageHeading } from '@/components/page-heading';
import { Forbidden } from '@/lib/forbidden';
import { words } from '@/lib/i18n';

const { say } = words({
  title: { vi: 'Trang gặp sự cố', en: 'Something went wrong' },
});

const ForbiddenPage = lazy(() => import('./work/forbidden-page').then((page) => ({ default: page.ForbiddenPage })));

export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  if (error instanceof Forbidden)
    return (
      <Suspense>
        <ForbiddenPage roles={error.roles} />
      </Suspense>
    );

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
