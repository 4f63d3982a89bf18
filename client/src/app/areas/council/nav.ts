import { Gavel } from 'lucide-react';
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
  ],
  tiles: [
    {
      name: 'council-sessions',
      roles: ['council_member', 'province_officer', 'central_officer'],
      Component: lazy(() => import('./sessions-tile').then((file) => ({ default: file.SessionsTile }))),
    },
  ],
};
