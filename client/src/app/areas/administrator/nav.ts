import { BookText, CalendarDays, Clock, MapPinned, Plug, SlidersHorizontal, Users } from 'lucide-react';

import type { Area } from '@/app/work/area';
import type { Role } from '@/lib/roles';

import { CLIENT_READERS } from './clients.route';
import { JOB_READERS } from './jobs.route';
import { SETTING_READERS } from './settings.route';
import { OVERSEERS } from './users.route';

const KEEPERS: readonly Role[] = ['admin', 'central_officer', 'auditor'];

export const administratorArea: Area = {
  entries: [
    { to: '/nguoi-dung', label: { vi: 'Người dùng', en: 'Users' }, sign: Users, roles: OVERSEERS },
    { to: '/van-ban', label: { vi: 'Văn bản quy định', en: 'Regulations' }, sign: BookText, roles: KEEPERS },
    { to: '/don-vi', label: { vi: 'Đơn vị hành chính', en: 'Units' }, sign: MapPinned, roles: KEEPERS },
    { to: '/ngay-nghi', label: { vi: 'Ngày nghỉ', en: 'Days off' }, sign: CalendarDays, roles: KEEPERS },
    {
      to: '/thiet-lap',
      label: { vi: 'Nội dung pháp luật để mở', en: 'What the law leaves open' },
      sign: SlidersHorizontal,
      roles: SETTING_READERS,
    },
    {
      to: '/he-thong-ket-noi',
      label: { vi: 'Hệ thống kết nối', en: 'Connected systems' },
      sign: Plug,
      roles: CLIENT_READERS,
    },
    { to: '/tac-vu', label: { vi: 'Tác vụ của hệ thống', en: 'Jobs' }, sign: Clock, roles: JOB_READERS },
  ],
  tiles: [],
};
