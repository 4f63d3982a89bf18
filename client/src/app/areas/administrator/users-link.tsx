import { Link } from '@tanstack/react-router';

import { words } from '@/lib/i18n';

const { say } = words({
  users: { vi: 'Người dùng', en: 'Users' },
});

export const UsersLink = () => (
  <Link to="/nguoi-dung" className="link">
    {say('users')}
  </Link>
);
