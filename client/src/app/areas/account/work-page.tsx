import { Link } from '@tanstack/react-router';
import { Suspense } from 'react';

import { tilesFor } from '@/app/work/navigation';
import { FailureBoundary } from '@/components/failure';
import { EmptyState } from '@/components/lists/empty-state';
import { PageHeading } from '@/components/page-heading';
import { WorkList } from '@/features/work/work-list';
import { useActing } from '@/lib/acting';
import { words } from '@/lib/i18n';
import { useSession } from '@/lib/session';

import { addressOf } from './work-address';

const { say } = words({
  title: { vi: 'Việc của tôi', en: 'My work' },
  hello: { vi: 'Xin chào {name}.', en: 'Hello {name}.' },
  none: { vi: 'Bạn chưa có vai trò nào', en: 'You hold no role yet' },
  ask: {
    vi: 'Chủ thể có vai trò ngay khi đăng ký chủ thể. Cán bộ được quản trị viên của cơ quan mình cấp vai trò.',
    en: 'Producers receive theirs when they register the producer. Officers are granted theirs by their administrator.',
  },
  register: { vi: 'Đăng ký chủ thể', en: 'Register a producer' },
  quiet: { vi: 'Chưa có việc nào ở đây', en: 'Nothing here yet' },
});

/** The first page after signing in: what waits for somebody in the role they work in. */
export function WorkPage() {
  const { user, roles } = useSession();
  const acting = useActing();
  const tiles = tilesFor(acting?.role);

  return (
    <div className="space-y-6 py-6 lg:py-8">
      <PageHeading text={say('title')} />
      <p className="text-soft">{say('hello', { name: user.fullName })}</p>
      {!acting && (
        <EmptyState text={say('none')}>
          <p>{say('ask')}</p>
          <Link to="/chu-the-cua-toi/dang-ky" className="button button-main">
            {say('register')}
          </Link>
        </EmptyState>
      )}
      {acting && tiles.length === 0 && <EmptyState text={say('quiet')} />}
      {acting && (
        // One place is kept for all parts: what is drawn stays where it is when a slower one comes.
        <Suspense fallback={<div aria-hidden="true" className="placeholder h-dvh" />}>
          <FailureBoundary>
            <WorkList
              link={({ href }, content) => (
                <Link
                  {...addressOf(href, roles)}
                  className="card flex min-h-11 items-baseline gap-3 p-4 hover:border-brand"
                >
                  {content}
                </Link>
              )}
            />
          </FailureBoundary>
          <div className="grid gap-5 md:grid-cols-2">
            {tiles.map(({ name, Component }) => (
              <FailureBoundary key={name}>
                <Component />
              </FailureBoundary>
            ))}
          </div>
        </Suspense>
      )}
    </div>
  );
}
