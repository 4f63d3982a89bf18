import { getRouteApi, Link } from '@tanstack/react-router';

import { NoticeList } from '@/features/notices/notice-list';
import type { Notice } from '@/features/notices/notices.api';
import { inLanguage, words } from '@/lib/i18n';
import type { Role } from '@/lib/roles';
import { useSession } from '@/lib/session';

import { ChoiceLinks } from '../commune/choice-links';
import { PageFrame } from '../producer/page-frame';
import { subjectOf } from './notice-subject';

const { say } = words({
  title: { vi: 'Thông báo', en: 'Notices' },
  which: { vi: 'Thông báo nào', en: 'Which notices' },
  all: { vi: 'Tất cả', en: 'All' },
  unread: { vi: 'Chưa đọc', en: 'Unread' },
});

/** What happened to dossiers, sessions and certificates that concern somebody, whatever their role. */
export function NoticesPage() {
  const { unread } = getRouteApi('/work/thong-bao').useSearch();
  const { roles } = useSession();

  return (
    <PageFrame title={say('title')}>
      <ChoiceLinks
        label={say('which')}
        to="/thong-bao"
        choices={[
          { text: say('all'), search: {} },
          { text: say('unread'), search: { unread: 'true' } },
        ]}
      />
      <NoticeList
        onlyUnread={unread !== undefined}
        linkOf={(notice, onOpen) => <Subject notice={notice} roles={roles} onOpen={onOpen} />}
      />
    </PageFrame>
  );
}

interface SubjectProps {
  notice: Notice;
  roles: readonly Role[];
  onOpen: () => void;
}

/** Opening what a notice is about is reading it. */
function Subject({ notice, roles, onOpen }: SubjectProps) {
  const subject = subjectOf(notice, roles);
  if (!subject) return null;

  const { text, ...address } = subject;
  return (
    <Link {...address} onClick={onOpen} className="link inline-block min-h-8">
      {inLanguage(text)}
    </Link>
  );
}
