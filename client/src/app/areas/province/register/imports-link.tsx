import { Link } from '@tanstack/react-router';

import { words } from '@/lib/i18n';

const { say } = words({
  imports: { vi: 'Nhập dữ liệu cũ', en: 'Imports' },
});

export const ImportsLink = () => (
  <Link to="/nhap-du-lieu" className="link">
    {say('imports')}
  </Link>
);
