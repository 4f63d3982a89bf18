import { CalendarClock, FolderOpen } from 'lucide-react';
import { lazy } from 'react';

import type { Area } from '@/app/work/area';

import { OFFICERS } from './officers';
import { RENEWAL_READERS } from './renewals.route';

export const communeArea: Area = {
  entries: [
    { to: '/ho-so', label: { vi: 'Hồ sơ', en: 'Dossiers' }, sign: FolderOpen, roles: OFFICERS },
    {
      to: '/sap-het-han',
      label: { vi: 'Sắp hết hạn', en: 'Expiring' },
      sign: CalendarClock,
      roles: RENEWAL_READERS,
    },
  ],
  tiles: [
    {
      name: 'dossiers',
      roles: ['commune_officer', 'province_officer', 'advisory_member', 'central_officer'],
      Component: lazy(async () => ({ default: (await import('@/features/dossiers/queues/queue-tile')).QueueTile })),
    },
  ],
};
