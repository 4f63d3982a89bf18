import { Scale } from 'lucide-react';

import type { Area } from '@/app/work/area';

import { APPEAL_READERS } from './dossiers/appeals.route';
import { registerEntries } from './register/nav';

export const provinceArea: Area = {
  entries: [
    ...registerEntries,
    {
      to: '/de-nghi-xem-lai',
      label: { vi: 'Đề nghị xem xét lại', en: 'Appeals' },
      sign: Scale,
      roles: APPEAL_READERS,
    },
  ],
  tiles: [],
};
