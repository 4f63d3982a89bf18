import { Link } from '@tanstack/react-router';

import { PageHeading } from '@/components/page-heading';
import { inLanguage, words } from '@/lib/i18n';
import { ROLE_NAMES, type Role } from '@/lib/roles';

const { say } = words({
  title: { vi: 'Trang này dành cho vai trò khác', en: 'This page is for another role' },
  needed: { vi: 'Cần có một trong các vai trò:', en: 'It needs one of these roles:' },
  ask: {
    vi: 'Nếu đây là việc của bạn, hãy nhờ quản trị viên của cơ quan bạn cấp vai trò đó.',
    en: 'If this is your work, ask the administrator of your office to grant you that role.',
  },
  back: { vi: 'Về trang việc của tôi', en: 'Back to my work' },
});

/** A page that exists, but not for this person: which role has it, and whom to ask. */
export function ForbiddenPage({ roles }: { roles: readonly Role[] }) {
  return (
    <div className="space-y-6 py-8">
      <PageHeading text={say('title')} />
      <div>
        <p>{say('needed')}</p>
        <ul className="list-disc pl-6">
          {roles.map((role) => (
            <li key={role} className="font-semibold">
              {inLanguage(ROLE_NAMES[role])}
            </li>
          ))}
        </ul>
      </div>
      <p>{say('ask')}</p>
      <Link to="/viec" className="button button-main">
        {say('back')}
      </Link>
    </div>
  );
}
