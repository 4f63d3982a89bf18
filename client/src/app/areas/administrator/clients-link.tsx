import { Link } from '@tanstack/react-router';

import { words } from '@/lib/i18n';

const { say } = words({
  clients: { vi: 'Hệ thống kết nối', en: 'Connected systems' },
});

export const ClientsLink = () => (
  <Link to="/he-thong-ket-noi" className="link">
    {say('clients')}
  </Link>
);
