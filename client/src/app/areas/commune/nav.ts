import { FolderOpen } from 'lucide-react';
import { lazy } from 'react';

import type { Area } from '@/app/work/area';

import { OFFICERS } from './officers';

export const communeArea: Area = {
  entries: [{ to: '/ho-so', label: { vi: 'Hồ sơ', en: 'Dossiers' }, sign: FolderOpen, roles: OFFICERS }],
  tiles: [
    {
      name: 'dossiers',
      roles: ['commune_officer', 'province_officer', 'advisory_member', 'central_officer'],
      Component: lazy(async () => ({ default: (await import('@/features/dossiers/queues/queue-tile')).QueueTile })),
    },
  ],
};
