import { getRouteApi, Link } from '@tanstack/react-router';

import { NoticeList } from '@/features/notices/notice-list';
import type { Notice } from '@/features/notices/notices.api';
import { words } from '@/lib/i18n';
import type { Role } from '@/lib/roles';
import { useSession } from '@/lib/session';

import { ChoiceLinks } from '../commune/choice-links';
import { OFFICERS } from '../commune/officers';
import { PageFrame } from '../producer/page-frame';

const { say } = words({
  title: { vi: 'Thông báo', en: 'Notices' },
  which: { vi: 'Thông báo nào', en: 'Which notices' },
  all: { vi: 'Tất cả', en: 'All' },
  unread: { vi: 'Chưa đọc', en: 'Unread' },
  open: { vi: 'Mở hồ sơ', en: 'Open the dossier' },
  inspections: { vi: 'Xem kết quả kiểm tra', en: 'See what was found' },
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
function Subject({ notice: { dossierId, kind }, roles, onOpen }: SubjectProps) {
  const opening = { onClick: onOpen, className: 'link inline-block min-h-8' };
  const link = { ...opening, params: { dossier: dossierId ?? '' } };
  if (kind === 'correction_asked')
    return (
      <Link to="/kiem-tra-cua-toi" {...opening}>
        {say('inspections')}
      </Link>
    );
  if (!dossierId) return null;
  if (roles.some((role) => OFFICERS.includes(role)))
    return (
      <Link to="/ho-so/$dossier" {...link}>
        {say('open')}
      </Link>
    );
  if (roles.includes('producer'))
    return (
      <Link to="/ho-so-cua-toi/$dossier" {...link}>
        {say('open')}
      </Link>
    );
  return null;
}
