import { House, UserRound } from 'lucide-react';

import type { Entry } from '@/app/work/area';

/** What everybody signed in has, whatever their role. */
export const homeEntry: Entry = { to: '/viec', label: { vi: 'Việc của tôi', en: 'My work' }, sign: House, roles: [] };
export const accountEntry: Entry = {
  to: '/tai-khoan',
  label: { vi: 'Tài khoản', en: 'Account' },
  sign: UserRound,
  roles: [],
};
