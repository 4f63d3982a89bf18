import { CalendarRange, Gavel, Send, UsersRound } from 'lucide-react';
import { lazy } from 'react';

import type { Area } from '@/app/work/area';

export const councilArea: Area = {
  entries: [
    {
      to: '/phien-hop',
      label: { vi: 'Phiên họp Hội đồng', en: 'Council sessions' },
      sign: Gavel,
      roles: ['council_member', 'province_officer', 'central_officer', 'auditor'],
    },
    {
      to: '/hoi-dong',
      label: { vi: 'Hội đồng', en: 'Councils' },
      sign: UsersRound,
      roles: ['province_officer', 'central_officer', 'auditor'],
    },
    {
      to: '/dot-danh-gia',
      label: { vi: 'Đợt đánh giá', en: 'Rounds' },
      sign: CalendarRange,
      roles: ['province_officer', 'central_officer', 'auditor'],
    },
    {
      to: '/chuyen-trung-uong',
      label: { vi: 'Chuyển trung ương', en: 'To the central level' },
      sign: Send,
      roles: ['province_officer', 'central_officer', 'auditor'],
    },
  ],
  tiles: [
    {
      name: 'council-sessions',
      roles: ['council_member', 'province_officer', 'central_officer'],
      Component: lazy(() => import('./sessions-tile').then((file) => ({ default: file.SessionsTile }))),
    },
  ],
};
