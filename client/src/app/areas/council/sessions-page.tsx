import { Link } from '@tanstack/react-router';

import { Breadcrumbs } from '@/components/breadcrumbs';
import { EmptyState } from '@/components/lists/empty-state';
import { KeysetList } from '@/components/lists/keyset-list';
import { PageHeading } from '@/components/page-heading';
import { SessionList } from '@/features/assessment/sessions/session-list';
import { sessionsQuery } from '@/features/assessment/sessions/sessions.api';
import { words } from '@/lib/i18n';

const { say } = words({
  work: { vi: 'Việc của tôi', en: 'My work' },
  title: { vi: 'Phiên họp Hội đồng', en: 'Council sessions' },
  none: { vi: 'Chưa có phiên họp nào', en: 'No session yet' },
  explain: {
    vi: 'Phiên họp hiện ở đây khi cơ quan tổ chức triệu tập Hội đồng mà bạn tham gia hoặc phụ trách.',
    en: 'Sessions appear here once the organiser convenes a council that you sit in or look after.',
  },
});

const COUNTED = { vi: '{count} phiên họp', en: '{count} sessions' };

/** The sessions somebody sits in, organises or watches. */
export function SessionsPage() {
  return (
    <div className="space-y-6 py-6 lg:py-8">
      <div className="space-y-2">
        <Breadcrumbs>
          <Link to="/viec" className="link">
            {say('work')}
          </Link>
        </Breadcrumbs>
        <PageHeading text={say('title')} />
      </div>
      <KeysetList
        query={sessionsQuery()}
        counted={COUNTED}
        empty={<EmptyState text={say('none')}>{say('explain')}</EmptyState>}
      >
        {(sessions) => (
          <SessionList
            sessions={sessions}
            link={({ id }, text) => (
              <Link
                to="/phien-hop/$session"
                params={{ session: id }}
                className="link inline-flex min-h-11 items-center"
              >
                {text}
              </Link>
            )}
          />
        )}
      </KeysetList>
    </div>
  );
}
