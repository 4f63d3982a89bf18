import { Users } from 'lucide-react';

import type { Area } from '@/app/work/area';
import { OVERSEERS } from './users.route';

export const administratorArea: Area = {
  entries: [{ to: '/nguoi-dung', label: { vi: 'Người dùng', en: 'Users' }, sign: Users, roles: OVERSEERS }],
  tiles: [],
};
