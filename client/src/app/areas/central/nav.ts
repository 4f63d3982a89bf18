import { PackageCheck } from 'lucide-react';
import { lazy } from 'react';

import type { Area } from '@/app/work/area';

export const centralArea: Area = {
  entries: [
    {
      to: '/goi-ho-so',
      label: { vi: 'Gói hồ sơ', en: 'Packages' },
      sign: PackageCheck,
      roles: ['central_officer', 'auditor'],
    },
  ],
  tiles: [
    {
      name: 'transfers',
      roles: ['central_officer'],
      Component: lazy(async () => ({ default: (await import('./transfers-tile')).TransfersTile })),
    },
  ],
};
